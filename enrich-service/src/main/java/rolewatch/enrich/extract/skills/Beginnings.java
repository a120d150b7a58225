package rolewatch.enrich.extract.skills;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.Tokens;

/**
 * The words, and pairs of words, that phrases begin with, inflected ones included, so that a scan
 * passes over all others without reading a letter. It says yes too often, never no.
 */
final class Beginnings {

  private static final int PAIRS = 1 << 18;

  private final BitSet alone = new BitSet();
  private final BitSet first = new BitSet();
  private final BitSet pairs = new BitSet(PAIRS);

  Beginnings(List<String> phrases, Lexicon lexicon) {
    for (String phrase : phrases) {
      List<String> words = words(phrase);
      if (words.size() == 1) {
        alone.set(lexicon.add(words.getFirst()));
        alone.set(lexicon.add(words.getFirst() + "s"));
      } else if (words.size() > 1) {
        int begin = lexicon.add(words.getFirst());
        first.set(begin);
        pairs.set(pair(begin, lexicon.add(words.get(1))));
        pairs.set(pair(begin, lexicon.add(words.get(1) + "s")));
      }
    }
  }

  // A phrase is cut as a text is.
  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= phrase.length(); i++) {
      if (i == phrase.length() || !Character.isLetterOrDigit(phrase.charAt(i))) {
        if (i > start) {
          words.add(phrase.substring(start, i));
        }
        if (i < phrase.length() && phrase.charAt(i) == '%') {
          words.add("%");
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static int pair(int begin, int next) {
    return ((begin * 0x9E3779B9) ^ (next * 0x85EBCA6B)) >>> 14;
  }

  /** True if a phrase may begin with a word of a text. */
  boolean has(Tokens tokens, int at) {
    int id = tokens.id(at);
    if (id < 0) {
      return isVersioned(tokens, at);
    }
    if (alone.get(id) || isVersioned(tokens, at)) {
      return true;
    }
    if (!first.get(id) || at + 1 >= tokens.size()) {
      return false;
    }
    int next = tokens.id(at + 1);
    return next >= 0 && pairs.get(pair(id, next)) || isVersioned(tokens, at + 1);
  }

  // A version may be written to a name: Java17.
  private static boolean isVersioned(Tokens tokens, int at) {
    char last = tokens.letter(tokens.end(at) - 1);
    return last >= '0' && last <= '9';
  }
}

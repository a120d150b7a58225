package rolewatch.enrich.extract.skills;

import java.util.List;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.Tokens;

/** The words that phrases begin with, inflected ones included, to pass over all others quickly. */
final class FirstWords {

  private final boolean[] first;

  FirstWords(List<String> phrases, Lexicon lexicon) {
    boolean[] known = new boolean[lexicon.size() + 3 * phrases.size()];
    for (String phrase : phrases) {
      String word = firstWord(phrase);
      if (!word.isEmpty()) {
        known[lexicon.add(word)] = true;
        known[lexicon.add(word + "s")] = true;
      }
    }
    this.first = known;
  }

  private static String firstWord(String phrase) {
    int end = 0;
    while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
      end++;
    }
    return phrase.substring(0, end);
  }

  /** True if a phrase may begin with a word of a text; a number may be written to a name. */
  boolean has(Tokens tokens, int at) {
    int id = tokens.id(at);
    return id >= 0 && id < first.length && first[id]
        || Character.isDigit(tokens.letter(tokens.end(at) - 1));
  }
}

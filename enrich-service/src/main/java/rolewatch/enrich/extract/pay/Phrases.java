package rolewatch.enrich.extract.pay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with a meaning, looked up word by word. The last word of a phrase may end with {@code *}
 * (any ending) and a phrase of one word may begin with it (any beginning, for compounds).
 */
final class Phrases<T> {

  private static final int SHORTEST_STEM = 3;

  private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();
  private final Map<String, T> endings = new HashMap<>();
  private final Map<String, T> stems = new HashMap<>();

  private final BitSet lastLetters = new BitSet();
  private final BitSet firstLetters = new BitSet();

  private record Phrase<T>(List<String> words, T meaning) {}

  /**
   * A phrase found.
   *
   * @param first index of its first word
   * @param count how many words it has
   */
  record Match<T>(int first, int count, T meaning) {}

  void add(String phrase, T meaning) {
    if (phrase.startsWith("*")) {
      endings.put(phrase.substring(1), meaning);
      lastLetters.set(slot(phrase, phrase.length() - SHORTEST_STEM));
      return;
    }
    if (phrase.endsWith("*") && phrase.indexOf(' ') < 0) {
      stems.put(phrase.substring(0, phrase.length() - 1), meaning);
      firstLetters.set(slot(phrase, 0));
      return;
    }
    List<String> words = List.of(phrase.split(" "));
    List<Phrase<T>> same = byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>());
    same.add(new Phrase<>(words, meaning));
    same.sort(Comparator.comparingInt((Phrase<T> p) -> p.words().size()).reversed());
  }

  /** The longest phrase that begins at a word; null if none does. */
  @Nullable Match<T> at(Words text, int index) {
    String word = text.get(index);
    for (Phrase<T> phrase : byFirstWord.getOrDefault(word, List.of())) {
      if (matches(phrase.words(), text, index)) {
        return new Match<>(index, phrase.words().size(), phrase.meaning());
      }
    }
    T meaning = word.length() > SHORTEST_STEM ? compound(word) : null;
    return meaning == null ? null : new Match<>(index, 1, meaning);
  }

  private @Nullable T compound(String word) {
    if (lastLetters.get(slot(word, word.length() - SHORTEST_STEM))) {
      for (int i = 1; i <= word.length() - SHORTEST_STEM; i++) {
        T meaning = endings.get(word.substring(i));
        if (meaning != null) {
          return meaning;
        }
      }
    }
    if (firstLetters.get(slot(word, 0))) {
      for (int i = SHORTEST_STEM; i <= word.length(); i++) {
        T meaning = stems.get(word.substring(0, i));
        if (meaning != null) {
          return meaning;
        }
      }
    }
    return null;
  }

  // Most words are no compounds; three letters tell that without a look-up per letter.
  private static int slot(String word, int from) {
    return ((word.charAt(from) * 31 + word.charAt(from + 1)) * 31 + word.charAt(from + 2)) & 0xFFFF;
  }

  private static boolean matches(List<String> words, Words text, int index) {
    if (index + words.size() > text.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      String expected = words.get(i);
      String word = text.get(index + i);
      boolean same =
          expected.endsWith("*")
              ? word.startsWith(expected.substring(0, expected.length() - 1))
              : word.equals(expected);
      if (!same) {
        return false;
      }
    }
    return true;
  }
}

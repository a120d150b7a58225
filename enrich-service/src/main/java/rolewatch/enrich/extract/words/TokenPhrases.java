package rolewatch.enrich.extract.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.Tokens;

/**
 * Phrases of several words looked for in a whole text: words that begin none cost one look-up each.
 * No phrase crosses the end of a sentence or list item.
 */
public final class TokenPhrases<T> {

  /**
   * A phrase that was found.
   *
   * @param value what it stands for
   * @param first the index of its first word
   * @param end the index after its last word
   */
  public record Match<T>(T value, int first, int end) {}

  private record Phrase<T>(int[] ids, T value) {}

  private final Lexicon lexicon;
  private final BitSet first = new BitSet();
  private final Map<Integer, List<Phrase<T>>> byFirstWord = new HashMap<>();

  /** None yet; their words go into the lexicon. */
  public TokenPhrases(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds a phrase. */
  public void put(String phrase, T value) {
    int[] words = Tokens.words(phrase).stream().mapToInt(lexicon::add).toArray();
    first.set(words[0]);
    List<Phrase<T>> list = byFirstWord.computeIfAbsent(words[0], _ -> new ArrayList<>());
    list.add(new Phrase<>(words, value));
    list.sort(Comparator.comparingInt(known -> -known.ids.length));
  }

  /** The first phrase of a text, the longest of those that begin there; null if there is none. */
  public @Nullable Match<T> first(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      int id = tokens.id(i);
      if (id >= 0 && first.get(id)) {
        Match<T> found = longest(byFirstWord.getOrDefault(id, List.of()), tokens, i);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Match<T> longest(List<Phrase<T>> list, Tokens tokens, int at) {
    for (Phrase<T> phrase : list) {
      if (stands(phrase.ids, tokens, at)) {
        return new Match<>(phrase.value, at, at + phrase.ids.length);
      }
    }
    return null;
  }

  private static boolean stands(int[] ids, Tokens tokens, int at) {
    if (at + ids.length > tokens.size()) {
      return false;
    }
    for (int i = 1; i < ids.length; i++) {
      if (tokens.id(at + i) != ids[i] || tokens.gap(at + i) == Tokens.BREAK) {
        return false;
      }
    }
    return true;
  }
}

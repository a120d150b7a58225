package rolewatch.enrich.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that extractors look for, each with a number, so that a text is cut and looked up once
 * for all of them. Letters lose case and accents. Filled while the extractors are built; from the
 * first text on it takes no more words and is safe for use by several threads.
 */
public final class Lexicon {

  /** The number of a word that no extractor looks for. */
  public static final int UNKNOWN = -1;

  private final Map<String, Integer> ids = new HashMap<>();
  private volatile @Nullable Table table;

  /**
   * The number of a word, new if need be; 0 or more.
   *
   * @param word letters and digits only, or the percent sign alone: one token of a text
   * @throws IllegalStateException if a text has been read already
   */
  public synchronized int add(String word) {
    if (table != null) {
      throw new IllegalStateException("the lexicon was read before the word '" + word + "'");
    }
    return ids.computeIfAbsent(PlainLetters.plain(word), _ -> ids.size());
  }

  /** How many words there are: every number is lower. */
  public synchronized int size() {
    return ids.size();
  }

  Table table() {
    Table known = table;
    return known == null ? close() : known;
  }

  private synchronized Table close() {
    Table known = table;
    if (known == null) {
      known = new Table(ids);
      table = known;
    }
    return known;
  }

  /** The words by their hashes, in open addressing. */
  static final class Table {

    private final char[][] words;
    private final int[] slots;
    private final int[] hashes;

    private Table(Map<String, Integer> ids) {
      words = new char[ids.size()][];
      slots = new int[Integer.highestOneBit(ids.size() + 1) * 8];
      hashes = new int[slots.length];
      Arrays.fill(slots, UNKNOWN);
      ids.forEach((word, id) -> put(word.toCharArray(), id));
    }

    private void put(char[] word, int id) {
      int hash = 0;
      for (char c : word) {
        hash = PlainLetters.hash(hash, c);
      }
      int slot = slot(hash);
      while (slots[slot] != UNKNOWN) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = id;
      hashes[slot] = hash;
      words[id] = word;
    }

    /** The number of the word between two offsets, whose hash is known. */
    int find(char[] plain, int start, int end, int hash) {
      int slot = slot(hash);
      for (int id = slots[slot]; id != UNKNOWN; id = slots[slot]) {
        if (hashes[slot] == hash
            && Arrays.equals(words[id], 0, words[id].length, plain, start, end)) {
          return id;
        }
        slot = (slot + 1) & (slots.length - 1);
      }
      return UNKNOWN;
    }

    private int slot(int hash) {
      return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }
  }
}

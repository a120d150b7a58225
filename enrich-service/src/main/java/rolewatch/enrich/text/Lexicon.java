package rolewatch.enrich.text;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words that extractors look for, each with a number, so that a text is cut and looked up once
 * for all of them. Letters lose case and accents. Filled while the extractors are built; from the
 * first text on it takes no more words and is safe for use by several threads.
 */
public final class Lexicon {

  /** The number of a word that no extractor looks for. */
  public static final int UNKNOWN = -1;

  private static final int MOST_WATCHES = Long.SIZE - 1;

  /** Marks the words that begin with a digit, whether they are in the lexicon or not. */
  static final long NUMBERS = 1L << MOST_WATCHES;

  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<Integer, Long> watchedBy = new HashMap<>();
  private int watches;
  private volatile @Nullable Table table;

  /**
   * The number of a word, new if need be; 0 or more.
   *
   * @param word letters and digits only, or the percent sign alone: one token of a text
   * @throws IllegalStateException if a text has been read already
   */
  public synchronized int add(String word) {
    requireOpen(word);
    return ids.computeIfAbsent(PlainLetters.plain(word), _ -> ids.size());
  }

  /**
   * Marks some words in every text that is cut from now on, so that who looks for them reads the
   * rest of no text that has none.
   *
   * @return the number of the watch, for {@link Tokens#nextMark}
   * @throws IllegalStateException if a text has been read already, or for a 64th watch
   */
  public synchronized int watch(IntStream words) {
    if (watches == MOST_WATCHES) {
      throw new IllegalStateException("a lexicon has at most " + MOST_WATCHES + " watches");
    }
    long bit = 1L << watches;
    words.forEach(
        word -> {
          requireOpen(word);
          watchedBy.merge(word, bit, (all, one) -> all | one);
        });
    return watches++;
  }

  private void requireOpen(Object word) {
    if (table != null) {
      throw new IllegalStateException("the lexicon was read before the word '" + word + "'");
    }
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
      known = new Table(ids, watchedBy);
      table = known;
    }
    return known;
  }

  /**
   * The words by their hashes, in open addressing. A slot holds 44 bits of the hash and the number:
   * one look into memory a word. Two words of equal hash would be taken for one another; among the
   * words of a lexicon that is refused, for a foreign word its odds are one in a thousand million.
   */
  static final class Table {

    private static final int ID_BITS = 20;
    private static final long ID = (1L << ID_BITS) - 1;
    private static final long HASH = ~ID;

    private final long[] slots;
    private final long[] watches;

    private Table(Map<String, Integer> ids, Map<Integer, Long> watchedBy) {
      if (ids.size() >= ID) {
        throw new IllegalStateException("a lexicon holds at most " + ID + " words");
      }
      slots = new long[Integer.highestOneBit(ids.size() + 1) * 4];
      ids.forEach(this::put);
      watches = new long[ids.size()];
      watchedBy.forEach((id, bits) -> watches[id] = bits);
    }

    /** The watches that wait for a word, a bit for each. */
    long watches(int id) {
      return id < 0 ? 0 : watches[id];
    }

    private void put(String word, int id) {
      long hash = 0;
      for (int i = 0; i < word.length(); i++) {
        hash = PlainLetters.hash(hash, word.charAt(i));
      }
      if (find(hash) != UNKNOWN) {
        throw new IllegalStateException("'" + word + "' has the hash of another word");
      }
      int slot = slot(hash);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = (hash & HASH) | (id + 1);
    }

    /** The number of the word of a hash. */
    int find(long hash) {
      int slot = slot(hash);
      for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
        if (((entry ^ hash) & HASH) == 0) {
          return (int) (entry & ID) - 1;
        }
        slot = (slot + 1) & (slots.length - 1);
      }
      return UNKNOWN;
    }

    private int slot(long hash) {
      return (int) (hash >>> 32) & (slots.length - 1);
    }
  }
}

package rolewatch.enrich.extract.phrase;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The words that patterns are made of, each with a number; letters lose case and accents. */
final class Words {

  /** The number of a word that no pattern knows. */
  static final int UNKNOWN = -1;

  private final Map<String, Integer> ids = new HashMap<>();
  private char[][] words = new char[256][];
  private int[] slots = {};
  private int[] hashes = {};

  /** The number of a word, new if need be. */
  int add(String word) {
    String plain = Letters.plain(word);
    Integer known = ids.get(plain);
    if (known != null) {
      return known;
    }
    int id = ids.size();
    ids.put(plain, id);
    words = id == words.length ? Arrays.copyOf(words, id * 2) : words;
    words[id] = plain.toCharArray();
    return id;
  }

  /** Makes the words ready to be looked up; none may be added later. */
  void close() {
    slots = new int[Integer.highestOneBit(ids.size() + 1) * 8];
    hashes = new int[slots.length];
    Arrays.fill(slots, UNKNOWN);
    for (int id = 0; id < ids.size(); id++) {
      int hash = hash(words[id]);
      int slot = slot(hash);
      while (slots[slot] != UNKNOWN) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = id;
      hashes[slot] = hash;
    }
  }

  /** The number of a word of a text that has been cut. */
  int find(Cut cut, int at) {
    int hash = cut.hash(at);
    int slot = slot(hash);
    while (slots[slot] != UNKNOWN) {
      if (hashes[slot] == hash && isEqual(words[slots[slot]], cut, at)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return UNKNOWN;
  }

  int size() {
    return ids.size();
  }

  private static boolean isEqual(char[] word, Cut cut, int at) {
    return Arrays.equals(word, 0, word.length, cut.chars(), cut.start(at), cut.end(at));
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }

  private static int hash(char[] word) {
    int hash = 0;
    for (char c : word) {
      hash = Letters.hash(hash, c);
    }
    return hash;
  }
}

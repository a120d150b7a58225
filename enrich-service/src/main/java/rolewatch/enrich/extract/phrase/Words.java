package rolewatch.enrich.extract.phrase;

import java.util.HashMap;
import java.util.Map;

/** The words that patterns are made of, each with a number; letters lose their accents. */
final class Words {

  /** The number of a word that no pattern knows. */
  static final int UNKNOWN = -1;

  private static final char[] PLAIN = plainLetters();

  private final Map<String, Integer> ids = new HashMap<>();
  private String[] words = new String[64];
  private int[] slots = new int[0];

  /** The number of a word, new if need be. */
  int add(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    word.chars().forEach(c -> plain.append(plain(Character.toLowerCase((char) c))));
    Integer known = ids.get(plain.toString());
    if (known != null) {
      return known;
    }
    int id = ids.size();
    ids.put(plain.toString(), id);
    if (id == words.length) {
      words = java.util.Arrays.copyOf(words, id * 2);
    }
    words[id] = plain.toString();
    return id;
  }

  /** Makes the words ready to be looked up; none may be added later. */
  void close() {
    slots = new int[Integer.highestOneBit(ids.size() + 1) * 8];
    java.util.Arrays.fill(slots, UNKNOWN);
    for (int id = 0; id < ids.size(); id++) {
      int slot = spread(hash(words[id])) & (slots.length - 1);
      while (slots[slot] != UNKNOWN) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = id;
    }
  }

  /** The number of the word between two offsets, whose hash is known already. */
  int find(String lower, int start, int end, int hash) {
    int slot = spread(hash) & (slots.length - 1);
    while (slots[slot] != UNKNOWN) {
      if (equal(words[slots[slot]], lower, start, end)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return UNKNOWN;
  }

  int size() {
    return ids.size();
  }

  /** A letter without its accent. */
  static char plain(char lower) {
    return lower < PLAIN.length ? PLAIN[lower] : lower;
  }

  /** One step of the hash of a word. */
  static int hash(int hash, char plain) {
    return 31 * hash + plain;
  }

  private static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash(hash, word.charAt(i));
    }
    return hash;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private static boolean equal(String word, String lower, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != plain(lower.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static char[] plainLetters() {
    char[] table = new char[0x180];
    for (char c = 0; c < table.length; c++) {
      String parts =
          java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFD);
      table[c] =
          switch (c) {
            case 'ł' -> 'l';
            case 'ø' -> 'o';
            case 'ß' -> 's';
            default -> parts.charAt(0);
          };
    }
    return table;
  }
}

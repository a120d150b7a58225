package rolewatch.enrich.extract.skills;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the longest of many phrases that begins at a given place of a text. Case, and the choice
 * between space and hyphen, do not matter.
 *
 * <p>Phrases only ever begin where a word does, so walking a trie from each word's first letter
 * reads most words no further than their third letter; an Aho–Corasick automaton steps through
 * every letter. Both are linear, as no phrase is longer than {@link #LONGEST}. The trie is a double
 * array: the child of a node for a letter stands at the node's base plus the letter's code, if the
 * node there names the former as its parent.
 */
final class PhraseTrie {

  static final int LONGEST = 80;
  private static final int TABLE = 0x250;
  private static final byte[] CODES = codes();
  private static final int LETTERS = 100;
  private static final double FULL = 0.9;

  // One number a node, so that the whole trie stays near the processor: the base in the upper 24
  // bits, the parent + 1 in the next 24, the value + 1 in the lowest 16.
  private static final int BASE = 40;
  private static final int PARENT = 16;
  private static final int MOST = 0xFFFFFF;
  private static final int MOST_VALUES = 0xFFFE;

  private long[] nodes = new long[1 << 16];
  private int searchFrom = 1;

  private final int[] indexes;

  /** A trie of phrases; the value of each is its index in the list. */
  PhraseTrie(List<String> phrases) {
    Integer[] order = new Integer[phrases.size()];
    byte[][] encoded = new byte[order.length][];
    for (int i = 0; i < order.length; i++) {
      encoded[i] = encode(phrases.get(i));
      order[i] = i;
    }
    Arrays.sort(order, (a, b) -> Arrays.compare(encoded[a], encoded[b]));
    byte[][] keys = new byte[order.length][];
    indexes = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      indexes[i] = order[i];
      keys[i] = encoded[order[i]];
    }
    nodes[0] = (long) MOST << PARENT;
    if (order.length > MOST_VALUES) {
      throw new IllegalArgumentException("more than " + MOST_VALUES + " phrases");
    }
    if (order.length > 0) {
      place(0, keys, 0, order.length, 0);
    }
  }

  /** A phrase as the trie sees it: two phrases that it cannot tell apart give the same. */
  static String canonical(String phrase) {
    char[] letters = phrase.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = letters[i] == '-' ? ' ' : Character.toLowerCase(letters[i]);
    }
    return new String(letters);
  }

  /** True if a letter of a text is taken for a letter of a phrase in canonical form. */
  static boolean isSame(char letter, char canonical) {
    return switch (canonical) {
      case ' ' -> letter == '-' || letter == '\u00a0';
      case '\'' -> letter == '\u2019';
      default -> false;
    };
  }

  /** The first node. */
  int root() {
    return 0;
  }

  /** The node behind a letter, or −1. */
  int step(int node, char letter) {
    int code = letter < TABLE ? CODES[letter] : letter == '\u2019' ? CODES['\''] : 0;
    if (code == 0) {
      return -1;
    }
    int next = (int) (nodes[node] >>> BASE) + code;
    return parent(next) == node + 1 ? next : -1;
  }

  private int parent(int node) {
    return (int) (nodes[node] >>> PARENT) & MOST;
  }

  /** The index of the phrase that ends at a node, or −1. */
  int value(int node) {
    return (int) (nodes[node] & (MOST_VALUES + 1)) - 1;
  }

  // The phrases from..to share their first letters, which lead to the node.
  private void place(int node, byte[][] keys, int from, int to, int depth) {
    int start = from;
    if (keys[start].length == depth) {
      nodes[node] |= indexes[start++] + 1;
    }
    if (start == to) {
      return;
    }
    int[] ends = endsOfRuns(keys, start, to, depth);
    byte[] letters = new byte[ends.length];
    for (int i = 0; i < ends.length; i++) {
      letters[i] = keys[ends[i] - 1][depth];
    }
    int offset = freeBase(letters);
    nodes[node] |= (long) offset << BASE;
    for (byte letter : letters) {
      nodes[offset + letter] = (long) (node + 1) << PARENT;
    }
    for (int i = 0; i < ends.length; i++) {
      place(offset + letters[i], keys, i == 0 ? start : ends[i - 1], ends[i], depth + 1);
    }
  }

  private static int[] endsOfRuns(byte[][] keys, int from, int to, int depth) {
    int[] ends = new int[Math.min(to - from, LETTERS)];
    int count = 0;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || keys[i][depth] != keys[i - 1][depth]) {
        ends[count++] = i;
      }
    }
    return Arrays.copyOf(ends, count);
  }

  // Looks at free places only, and no more at a stretch that has proved nearly full.
  private int freeBase(byte[] letters) {
    int first = letters[0];
    int start = Math.max(searchFrom, first + 1);
    int taken = 0;
    for (int place = start; ; place++) {
      grow(place + LETTERS);
      if (isTaken(place)) {
        taken++;
      } else if (fits(place - first, letters)) {
        if (taken > (place - start) * FULL) {
          searchFrom = place;
        }
        return place - first;
      }
    }
  }

  private boolean fits(int offset, byte[] letters) {
    for (byte letter : letters) {
      if (isTaken(offset + letter)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTaken(int place) {
    return parent(place) != 0;
  }

  private void grow(int place) {
    if (place + LETTERS >= nodes.length) {
      nodes = Arrays.copyOf(nodes, nodes.length * 2);
    }
    if (place > MOST - LETTERS) {
      throw new IllegalArgumentException("too many phrases");
    }
  }

  private static byte[] encode(String phrase) {
    if (phrase.isEmpty() || phrase.length() > LONGEST) {
      throw new IllegalArgumentException("a phrase has 1–" + LONGEST + " letters: " + phrase);
    }
    byte[] key = new byte[phrase.length()];
    for (int i = 0; i < key.length; i++) {
      char letter = phrase.charAt(i);
      key[i] = letter < TABLE ? CODES[letter] : 0;
      if (key[i] == 0) {
        throw new IllegalArgumentException("'" + letter + "' cannot stand in '" + phrase + "'");
      }
    }
    return key;
  }

  private static byte[] codes() {
    byte[] codes = new byte[TABLE];
    String alphabet =
        " abcdefghijklmnopqrstuvwxyz0123456789.#+/&'!,:()%@?äöüßéèêëàâáãåçñóôõòíîïúùûøæœ²";
    for (int i = 0; i < alphabet.length(); i++) {
      char letter = alphabet.charAt(i);
      codes[letter] = (byte) (i + 1);
      codes[Character.toUpperCase(letter) < TABLE ? Character.toUpperCase(letter) : letter] =
          (byte) (i + 1);
    }
    codes['-'] = codes[' '];
    codes['\u00a0'] = codes[' '];
    return codes;
  }
}

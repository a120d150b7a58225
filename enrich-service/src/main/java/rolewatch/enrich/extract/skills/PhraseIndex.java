package rolewatch.enrich.extract.skills;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.Tokens;

/**
 * Phrases by the words they begin with: by their only word, or by their first two. Most words of a
 * text begin none, and one look says so; the few phrases that are left are compared letter by
 * letter, as names are made of signs too.
 */
final class PhraseIndex {

  private static final int[] NONE = {};

  private final char[][] phrases;
  private final int[][] alone;
  private final boolean[] begins;

  // Of the words that may come second, the lowest six bits of each: most pairs are passed over.
  private final long[] seconds;
  private final boolean[] signs = new boolean[0x80];
  private final long[] pairs;
  private final int[][] byPair;

  PhraseIndex(List<String> phrases, Lexicon lexicon) {
    this.phrases = phrases.stream().map(String::toCharArray).toArray(char[][]::new);
    Map<Integer, List<Integer>> single = new HashMap<>();
    Map<Long, List<Integer>> paired = new HashMap<>();
    for (int i = 0; i < this.phrases.length; i++) {
      List<String> words = Tokens.words(phrases.get(i));
      if (this.phrases[i][0] < signs.length && !Letters.isWord(this.phrases[i][0])) {
        signs[this.phrases[i][0]] = true;
      }
      if (words.isEmpty()) {
        continue;
      }
      int first = lexicon.add(words.getFirst());
      if (words.size() == 1) {
        add(single, first, i);
        add(single, lexicon.add(words.getFirst() + "s"), i);
      } else {
        add(paired, pair(first, lexicon.add(words.get(1))), i);
        add(paired, pair(first, lexicon.add(words.get(1) + "s")), i);
      }
    }
    this.alone = new int[lexicon.size()][];
    this.begins = new boolean[alone.length];
    this.seconds = new long[alone.length];
    single.keySet().forEach(word -> begins[word] = true);
    paired.keySet().forEach(this::addPair);
    single.forEach((word, list) -> alone[word] = shortestFirst(list));
    this.pairs = new long[Integer.highestOneBit(paired.size() + 1) * 4];
    this.byPair = new int[pairs.length][];
    paired.forEach((pair, list) -> put(pair, shortestFirst(list)));
  }

  private static <K> void add(Map<K, List<Integer>> lists, K key, int phrase) {
    List<Integer> list = lists.computeIfAbsent(key, _ -> new ArrayList<>());
    if (!list.contains(phrase)) {
      list.add(phrase);
    }
  }

  private int[] shortestFirst(List<Integer> list) {
    list.sort(Comparator.comparingInt(phrase -> phrases[phrase].length));
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  // Never 0, which marks a free place.
  private static long pair(int first, int second) {
    return (long) (first + 1) << 32 | second;
  }

  private void addPair(long pair) {
    int first = (int) (pair >>> 32) - 1;
    begins[first] = true;
    seconds[first] |= 1L << pair;
  }

  private boolean mayPair(int first, int second) {
    return first >= 0
        && first < seconds.length
        && second >= 0
        && (seconds[first] >>> second & 1) != 0;
  }

  private int slot(long pair) {
    return (int) ((pair * 0x9E3779B97F4A7C15L) >>> 40) & (pairs.length - 1);
  }

  private void put(long pair, int[] list) {
    int slot = slot(pair);
    while (pairs[slot] != 0) {
      slot = (slot + 1) & (pairs.length - 1);
    }
    pairs[slot] = pair;
    byPair[slot] = list;
  }

  /** True if some phrase begins with a word. */
  boolean begins(int word) {
    return word >= 0 && word < begins.length && begins[word];
  }

  /** True if some phrase begins with a sign. */
  boolean beginsBySign(char sign) {
    return sign < signs.length && signs[sign];
  }

  /** The phrases of one word, the shortest first. */
  int[] alone(int word) {
    return word >= 0 && word < alone.length && alone[word] != null ? alone[word] : NONE;
  }

  /** The longer phrases that begin with two words, the shortest first. */
  int[] beginning(int first, int second) {
    if (!mayPair(first, second)) {
      return NONE;
    }
    long pair = pair(first, second);
    int slot = slot(pair);
    while (pairs[slot] != 0) {
      if (pairs[slot] == pair) {
        return byPair[slot];
      }
      slot = (slot + 1) & (pairs.length - 1);
    }
    return NONE;
  }

  /** The offset behind a phrase that stands at an offset of a text, or −1. */
  int end(int phrase, char[] letters, int start) {
    char[] wanted = phrases[phrase];
    if (start + wanted.length > letters.length) {
      return -1;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (letters[start + i] != wanted[i] && !PhraseTrie.isSame(letters[start + i], wanted[i])) {
        return -1;
      }
    }
    return start + wanted.length;
  }

  /** True if a word ends in a digit: a version may be written to a name, as in Java17. */
  static boolean isVersioned(Tokens tokens, int at) {
    return at < tokens.size() && tokens.endsInNumber(at);
  }
}

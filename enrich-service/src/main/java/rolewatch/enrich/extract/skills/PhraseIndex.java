package rolewatch.enrich.extract.skills;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** No entry. */
  static final int NONE = 0;

  private static final int LETTERS = 3;

  // The phrases of a word or pair one behind the other, the shortest first, so that they are read
  // from one place: how long each is, the halves of its number, its letters; a 0 behind the last.
  private char[] entries = new char[1 << 16];
  private int size = 1;
  private final List<String> phrases;
  private final int[] alone;
  private final boolean[] begins;

  // Of the words that may come second, the lowest six bits of each: most pairs are passed over.
  private final long[] seconds;
  private final boolean[] signs = new boolean[0x80];
  private final long[] pairs;
  private final int[] byPair;

  PhraseIndex(List<String> phrases, Lexicon lexicon) {
    this.phrases = phrases;
    Map<Integer, List<Integer>> single = new HashMap<>();
    Map<Long, List<Integer>> paired = new HashMap<>();
    for (int i = 0; i < phrases.size(); i++) {
      List<String> words = Tokens.words(phrases.get(i));
      char letter = phrases.get(i).charAt(0);
      if (letter < signs.length && !Letters.isWord(letter)) {
        signs[letter] = true;
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
    this.alone = new int[lexicon.size()];
    this.begins = new boolean[alone.length];
    this.seconds = new long[alone.length];
    single.keySet().forEach(word -> begins[word] = true);
    paired.keySet().forEach(this::addPair);
    single.forEach((word, list) -> alone[word] = entriesOf(list));
    this.pairs = new long[Integer.highestOneBit(paired.size() + 1) * 4];
    this.byPair = new int[pairs.length];
    paired.forEach((pair, list) -> put(pair, entriesOf(list)));
  }

  private static <K> void add(Map<K, List<Integer>> lists, K key, int phrase) {
    List<Integer> list = lists.computeIfAbsent(key, _ -> new ArrayList<>());
    if (!list.contains(phrase)) {
      list.add(phrase);
    }
  }

  private int entriesOf(List<Integer> list) {
    int first = size;
    list.sort(Comparator.comparingInt(phrase -> phrases.get(phrase).length()));
    for (int phrase : list) {
      String letters = phrases.get(phrase);
      while (size + LETTERS + letters.length() >= entries.length) {
        entries = Arrays.copyOf(entries, entries.length * 2);
      }
      entries[size] = (char) letters.length();
      entries[size + 1] = (char) (phrase >>> Character.SIZE);
      entries[size + 2] = (char) phrase;
      letters.getChars(0, letters.length(), entries, size + LETTERS);
      size += LETTERS + letters.length();
    }
    size++;
    return first;
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

  private void put(long pair, int first) {
    int slot = slot(pair);
    while (pairs[slot] != 0) {
      slot = (slot + 1) & (pairs.length - 1);
    }
    pairs[slot] = pair;
    byPair[slot] = first;
  }

  /** True if some phrase begins with a word. */
  boolean begins(int word) {
    return word >= 0 && word < begins.length && begins[word];
  }

  /** True if some phrase begins with a sign. */
  boolean beginsBySign(char sign) {
    return sign < signs.length && signs[sign];
  }

  /** The shortest phrase of one word alone, or {@link #NONE}. */
  int alone(int word) {
    return word >= 0 && word < alone.length ? alone[word] : NONE;
  }

  /** The next longer phrase beside one, or {@link #NONE}. */
  int next(int entry) {
    int next = entry + LETTERS + entries[entry];
    return entries[next] == 0 ? NONE : next;
  }

  /** The number of an entry's phrase in the list that the index was made of. */
  int phrase(int entry) {
    return entries[entry + 1] << Character.SIZE | entries[entry + 2];
  }

  /** The shortest of the longer phrases that begin with two words, or {@link #NONE}. */
  int beginning(int first, int second) {
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

  /** The offset behind an entry's phrase if it stands at an offset of a text, else −1. */
  int end(int entry, char[] letters, int start) {
    int length = entries[entry];
    if (start + length > letters.length) {
      return -1;
    }
    for (int i = 0; i < length; i++) {
      char wanted = entries[entry + LETTERS + i];
      if (letters[start + i] != wanted && !PhraseTrie.isSame(letters[start + i], wanted)) {
        return -1;
      }
    }
    return start + length;
  }

  /** True if a word ends in a digit: a version may be written to a name, as in Java17. */
  static boolean isVersioned(Tokens tokens, int at) {
    return at < tokens.size() && tokens.endsInNumber(at);
  }
}

package rolewatch.enrich.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text cut into words once for every extractor: where each begins and ends, its number in the
 * lexicon, and what stands before it. A percent sign is a word.
 */
public final class Tokens {

  /** Nothing but a space or a hyphen before the word. */
  public static final byte NONE = 0;

  /** A comma, bracket, dash, slash or the like before the word. */
  public static final byte MARK = 1;

  /** A colon before the word. */
  public static final byte COLON = 2;

  /** The end of a sentence, block or list item before the word. */
  public static final byte BREAK = 3;

  private static final int[] NOTHING = {};
  private static final int LETTERS_A_WORD = 5;
  private static final char PERCENT = '%';

  private static final int GAP = 3;
  private static final int NUMBER_FIRST = 4;
  private static final int NUMBER_LAST = 8;

  private final Lexicon.Table lexicon;
  private final String text;
  private final char[] letters;
  private long[] hashes;
  private int[] ids;
  private int[] starts;
  private int[] ends;

  // Per word what stands before it, and whether it begins or ends with a number.
  private byte[] traits;
  private int size;
  private int[] marked = NOTHING;
  private long[] watches = {};
  private int marks;

  private Tokens(String text, char[] letters, Lexicon lexicon) {
    int expected = letters.length / LETTERS_A_WORD + 4;
    this.lexicon = lexicon.table();
    this.text = text;
    this.letters = letters;
    this.ids = NOTHING;
    this.hashes = new long[expected];
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.traits = new byte[expected];
  }

  /**
   * Cuts a text.
   *
   * @param letters the same text in lower case
   */
  static Tokens of(String text, char[] letters, Lexicon lexicon) {
    Tokens tokens = new Tokens(text, letters, lexicon);
    tokens.read();
    tokens.lookUp();
    return tokens;
  }

  /** The words of a phrase for a lexicon, cut as a text is. */
  public static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= phrase.length(); i++) {
      char c = i < phrase.length() ? phrase.charAt(i) : ' ';
      if (PlainLetters.plain(c) == PlainLetters.NONE) {
        if (i > start) {
          words.add(phrase.substring(start, i));
        }
        if (c == PERCENT) {
          words.add(String.valueOf(c));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** The word's number in the lexicon, or {@link Lexicon#UNKNOWN}. */
  public int id(int at) {
    return ids[at];
  }

  /** The offset of the word's first character. */
  public int start(int at) {
    return starts[at];
  }

  /** The offset after the word's last character. */
  public int end(int at) {
    return ends[at];
  }

  /** What stands before a word; a break after the last. */
  public byte gap(int at) {
    return at < size ? (byte) (traits[at] & GAP) : BREAK;
  }

  /** True if a word's last letter is a digit, 0 to 9. */
  public boolean endsInNumber(int at) {
    return (traits[at] & NUMBER_LAST) != 0;
  }

  /** The number of a part of a word, or {@link Lexicon#UNKNOWN}. */
  public int idOf(int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = PlainLetters.hash(hash, PlainLetters.plain(letters[i]));
    }
    return lexicon.find(hash);
  }

  /** The first word that begins at or behind an offset; {@link #size()} if none does. */
  public int firstFrom(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found < 0 ? -found - 1 : found;
  }

  /**
   * The next mark of a watch.
   *
   * @param mark the mark before it; -1 for the first
   * @return -1 if there is none
   */
  public int nextMark(int watch, int mark) {
    return nextOf(1L << watch, mark);
  }

  /** The next mark of a watch, or word that begins with a digit; see {@link #nextMark}. */
  public int nextMarkOrNumber(int watch, int mark) {
    return nextOf(1L << watch | Lexicon.NUMBERS, mark);
  }

  private int nextOf(long wanted, int mark) {
    for (int next = mark + 1; next < marks; next++) {
      if ((watches[next] & wanted) != 0) {
        return next;
      }
    }
    return -1;
  }

  /** The word that a mark stands at. */
  public int marked(int mark) {
    return marked[mark];
  }

  private void read() {
    char[] from = letters;
    byte gap = BREAK;
    int i = 0;
    while (i < from.length) {
      char plain = PlainLetters.plain(from[i]);
      if (plain == PlainLetters.NONE) {
        gap = between(i++, gap);
        continue;
      }
      int start = i;
      char last;
      long hash = 0;
      do {
        hash = PlainLetters.hash(hash, plain);
        last = plain;
        plain = ++i < from.length ? PlainLetters.plain(from[i]) : PlainLetters.NONE;
      } while (plain != PlainLetters.NONE);
      add(hash, start, i, gap | (isDigit(from[start]) ? NUMBER_FIRST : 0) | isNumber(last));
      gap = NONE;
    }
  }

  private static boolean isDigit(char c) {
    return c <= '9' || c > 0x7F && Character.isDigit(c);
  }

  private static int isNumber(char last) {
    return last <= '9' ? NUMBER_LAST : 0;
  }

  // Apart from the cutting, so that the processor can look up several words at a time. The watches
  // take the place of the hashes that have been looked up.
  private void lookUp() {
    int[] found = new int[size];
    int[] where = new int[size];
    long[] who = hashes;
    int count = 0;
    for (int i = 0; i < size; i++) {
      int id = lexicon.find(who[i]);
      long watching = lexicon.watches(id) | ((traits[i] & NUMBER_FIRST) != 0 ? Lexicon.NUMBERS : 0);
      found[i] = id;
      where[count] = i;
      who[count] = watching;
      count += watching == 0 ? 0 : 1;
    }
    ids = found;
    marked = where;
    watches = who;
    marks = count;
    hashes = new long[0];
  }

  private byte between(int at, byte gap) {
    char c = letters[at];
    if (c == ' ') {
      return gap;
    }
    if (c == PERCENT) {
      add(PlainLetters.hash(0, PERCENT), at, at + 1, gap);
      return NONE;
    }
    return (byte) Math.max(gap, gapAt(at));
  }

  private void add(long hash, int start, int end, int trait) {
    if (size == starts.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      traits = Arrays.copyOf(traits, size * 2);
    }
    hashes[size] = hash;
    starts[size] = start;
    ends[size] = end;
    traits[size] = (byte) trait;
    size++;
  }

  private byte gapAt(int i) {
    return switch (letters[i]) {
      case '-' -> isDash(i) ? MARK : NONE;
      case '\n', '!', '?', ';', '\u2022' -> BREAK;
      case '.' -> isStop(i) ? BREAK : NONE;
      case ':' -> COLON;
      case '\'', '\u2019', '\u00a0', '\u2010', '\u2011', '*', '_', '"', '\u201c', '\u201d' -> NONE;
      default -> MARK;
    };
  }

  // Not within "e.g. remote" or "U.S. citizens".
  private boolean isStop(int i) {
    if (i + 1 >= letters.length || letters[i + 1] == '\n') {
      return true;
    }
    boolean abbreviation = i < 2 || !Character.isLetterOrDigit(letters[i - 2]);
    return Character.isWhitespace(letters[i + 1])
        && !abbreviation
        && (i + 2 >= letters.length || !Character.isLowerCase(text.charAt(i + 2)));
  }

  private boolean isDash(int i) {
    return i > 0 && letters[i - 1] == ' ' || i + 1 < letters.length && letters[i + 1] == ' ';
  }
}

package rolewatch.enrich.extract.phrase;

import java.util.Arrays;

/** A text cut into words, with what stands between them. Reused from text to text by its owner. */
final class WordSequence {

  /** Nothing but a space or a hyphen before the word. */
  static final byte NONE = 0;

  /** A comma, bracket, dash, slash or the like before the word. */
  static final byte MARK = 1;

  /** A colon before the word. */
  static final byte COLON = 2;

  /** The end of a sentence, block or list item before the word. */
  static final byte BREAK = 3;

  private final Words words;
  private int[] ids = new int[1024];
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private byte[] gaps = new byte[1024];
  private int size;

  WordSequence(Words words) {
    this.words = words;
  }

  void read(String text, String lower) {
    size = 0;
    byte gap = BREAK;
    int length = lower.length();
    int i = 0;
    while (i < length) {
      char c = lower.charAt(i);
      if (isLetter(c)) {
        i = word(lower, i, gap);
        gap = NONE;
      } else {
        if (c == '%') {
          add(words.find("%", 0, 1, Words.hash(0, '%')), i, i + 1, gap);
          gap = NONE;
        } else if (c != ' ' && c != '-') {
          gap = (byte) Math.max(gap, gap(text, i, c));
        } else if (c == '-' && isDash(lower, i)) {
          gap = (byte) Math.max(gap, MARK);
        }
        i++;
      }
    }
  }

  int size() {
    return size;
  }

  int id(int at) {
    return ids[at];
  }

  int start(int at) {
    return starts[at];
  }

  int end(int at) {
    return ends[at];
  }

  /** What stands before a word; a break before the first and after the last. */
  byte gap(int at) {
    return at < size ? gaps[at] : BREAK;
  }

  private int word(String lower, int start, byte gap) {
    int hash = 0;
    int i = start;
    int length = lower.length();
    while (i < length) {
      char c = lower.charAt(i);
      if (!isLetter(c)) {
        break;
      }
      hash = Words.hash(hash, Words.plain(c));
      i++;
    }
    add(words.find(lower, start, i, hash), start, i, gap);
    return i;
  }

  private void add(int id, int start, int end, byte gap) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      gaps = Arrays.copyOf(gaps, size * 2);
    }
    ids[size] = id;
    starts[size] = start;
    ends[size] = end;
    gaps[size] = gap;
    size++;
  }

  private static boolean isLetter(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }
    return Character.isLetterOrDigit(c);
  }

  private static byte gap(String text, int i, char c) {
    return switch (c) {
      case '\n', '!', '?', '\u2022' -> BREAK;
      case '.' -> isStop(text, i) ? BREAK : NONE;
      case ':' -> COLON;
      case '\'', '\u2019', '\u00a0', '\u2010', '\u2011', '*', '_', '"', '\u201c', '\u201d' -> NONE;
      default -> MARK;
    };
  }

  // Not within "e.g. remote" or "U.S. citizens".
  private static boolean isStop(String text, int i) {
    if (i + 1 >= text.length() || text.charAt(i + 1) == '\n') {
      return true;
    }
    boolean abbreviation = i < 2 || !Character.isLetterOrDigit(text.charAt(i - 2));
    return Character.isWhitespace(text.charAt(i + 1))
        && !abbreviation
        && (i + 2 >= text.length() || !Character.isLowerCase(text.charAt(i + 2)));
  }

  private static boolean isDash(String lower, int i) {
    return i > 0 && lower.charAt(i - 1) == ' '
        || i + 1 < lower.length() && lower.charAt(i + 1) == ' ';
  }
}

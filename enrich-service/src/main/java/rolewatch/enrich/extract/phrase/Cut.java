package rolewatch.enrich.extract.phrase;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.text.PreparedText;

/**
 * A text cut into words, with what stands between them. Several books look at one text in turn, so
 * each thread keeps its last cut; the arrays are reused from text to text.
 */
final class Cut {

  /** Nothing but a space or a hyphen before the word. */
  static final byte NONE = 0;

  /** A comma, bracket, dash, slash or the like before the word. */
  static final byte MARK = 1;

  /** A colon before the word. */
  static final byte COLON = 2;

  /** The end of a sentence, block or list item before the word. */
  static final byte BREAK = 3;

  private static final ThreadLocal<Cut> LAST = ThreadLocal.withInitial(Cut::new);

  private @Nullable PreparedText cut;
  private char[] chars = {};
  private int[] hashes = new int[1024];
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private byte[] gaps = new byte[1024];
  private int size;

  private Cut() {}

  /** The words of a text; valid until this thread cuts another one. */
  @SuppressWarnings("ReferenceEquality") // The very same text is meant; comparing it costs a cut.
  static Cut of(PreparedText text) {
    Cut cut = LAST.get();
    if (cut.cut != text) {
      cut.cut = text;
      cut.read(text.text());
    }
    return cut;
  }

  /** A text without words. */
  static Cut empty() {
    return new Cut();
  }

  int size() {
    return size;
  }

  /** The text's characters, lower case and without accents. */
  char[] chars() {
    return chars;
  }

  int hash(int at) {
    return hashes[at];
  }

  int start(int at) {
    return starts[at];
  }

  int end(int at) {
    return ends[at];
  }

  /** What stands before a word; a break after the last. */
  byte gap(int at) {
    return at < size ? gaps[at] : BREAK;
  }

  private void read(String text) {
    size = 0;
    chars = text.toCharArray();
    byte gap = BREAK;
    int i = 0;
    while (i < chars.length) {
      char c = chars[i];
      if (Letters.isLetter(c)) {
        i = word(i, gap);
        gap = NONE;
      } else {
        if (c == '%') {
          add(Letters.hash(0, '%'), i, i + 1, gap);
          gap = NONE;
        } else if (c != ' ') {
          gap = (byte) Math.max(gap, gapAt(i));
        }
        i++;
      }
    }
  }

  private int word(int start, byte gap) {
    int hash = 0;
    int i = start;
    while (i < chars.length && Letters.isLetter(chars[i])) {
      char plain = Letters.plain(chars[i]);
      chars[i] = plain;
      hash = Letters.hash(hash, plain);
      i++;
    }
    add(hash, start, i, gap);
    return i;
  }

  private void add(int hash, int start, int end, byte gap) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      gaps = Arrays.copyOf(gaps, size * 2);
    }
    hashes[size] = hash;
    starts[size] = start;
    ends[size] = end;
    gaps[size] = gap;
    size++;
  }

  private byte gapAt(int i) {
    return switch (chars[i]) {
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
    if (i + 1 >= chars.length || chars[i + 1] == '\n') {
      return true;
    }
    boolean abbreviation = i < 2 || !Character.isLetterOrDigit(chars[i - 2]);
    return Character.isWhitespace(chars[i + 1])
        && !abbreviation
        && (i + 2 >= chars.length || !Character.isLowerCase(chars[i + 2]));
  }

  private boolean isDash(int i) {
    return i > 0 && chars[i - 1] == ' ' || i + 1 < chars.length && chars[i + 1] == ' ';
  }
}

package rolewatch.enrich.text;

import java.util.Arrays;

/** Collects clean text: collapses spaces, ends lines at blocks, marks list items. */
final class TextWriter {

  private static final int LINE = 4;
  private static final int ITEM = 3;
  private static final int CELL = 2;
  private static final int SPACE = 1;

  private final int limit;
  private char[] out;
  private int length;
  private int pending;
  private boolean itemNext;

  /**
   * @param expected the length that the text will hardly exceed
   * @param limit the longest text to write; what comes after it is left out
   */
  TextWriter(int expected, int limit) {
    this.out = new char[Math.min(expected, limit) + 32];
    this.limit = limit;
  }

  boolean isFull() {
    return length >= limit;
  }

  /** Ends the line, if one has begun. */
  void line() {
    pending = LINE;
    itemNext = false;
  }

  /** Begins a list item on a line of its own. */
  void item() {
    pending = LINE;
    itemNext = true;
  }

  /** Sets the next words apart from the last as another cell of a table row. */
  void cell() {
    pending = Math.max(pending, CELL);
  }

  /** Writes text; its own line ends count only if {@code keepLines}. */
  void text(String raw, boolean keepLines) {
    String text = Mojibake.repair(raw);
    for (int i = 0; i < text.length() && length < limit; i++) {
      char c = text.charAt(i);
      if (Characters.isPlain(c)) {
        visible(c, text, i);
        continue;
      }
      char clean = Characters.clean(c);
      if (clean == ' ' || (clean == '\n' && !keepLines)) {
        pending = Math.max(pending, SPACE);
      } else if (clean == '\n') {
        line();
      } else if (Character.isSurrogate(clean)) {
        i += pair(text, i);
      } else if (clean != Characters.DROPPED) {
        visible(clean, text, i);
      }
    }
  }

  private int pair(String text, int at) {
    if (at + 1 >= text.length()
        || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
      return 0;
    }
    flush();
    out[length++] = text.charAt(at);
    out[length++] = text.charAt(at + 1);
    return 1;
  }

  private void visible(char c, String text, int at) {
    if ((pending == LINE || length == 0) && isItemMark(c, text, at)) {
      pending = LINE;
      itemNext = true;
      return;
    }
    if (pending != 0 || itemNext) {
      flush();
    } else if (length + 8 > out.length) {
      grow();
    }
    out[length++] = c;
  }

  private static boolean isItemMark(char c, String text, int at) {
    if (c == '-' || c == '*' || c == '+') {
      return at + 1 < text.length() && isBlank(text.charAt(at + 1));
    }
    return c > 0x7F && Characters.isBullet(c);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }

  private void flush() {
    if (length + 8 > out.length) {
      grow();
    }
    if (length > 0) {
      separate();
    }
    if (itemNext) {
      out[length++] = '•';
      out[length++] = ' ';
    }
    itemNext = false;
    pending = 0;
  }

  private void separate() {
    if (pending >= ITEM) {
      out[length++] = '\n';
    } else if (pending == CELL) {
      out[length++] = ' ';
      out[length++] = '|';
      out[length++] = ' ';
    } else if (pending == SPACE) {
      out[length++] = ' ';
    }
  }

  private void grow() {
    out = Arrays.copyOf(out, out.length * 2);
  }

  @Override
  public String toString() {
    return new String(out, 0, Math.min(length, limit));
  }
}

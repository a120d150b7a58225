package rolewatch.enrich.text;

import java.util.Arrays;

/** Collects clean text: collapses spaces, ends lines at blocks, marks list items. */
final class TextWriter {

  private static final int LINE = 3;
  private static final int CELL = 2;
  private static final int SPACE = 1;

  /** Room for what can be written before one character: a line end, an item mark, a pair. */
  private static final int MARGIN = 8;

  private final int limit;
  private char[] out;
  private char[] in = new char[256];
  private int length;
  private int pending;
  private boolean itemNext;

  /**
   * @param expected the length that the text will hardly exceed
   * @param limit the longest text to write; what comes after it is left out
   */
  TextWriter(int expected, int limit) {
    this.out = new char[Math.min(expected, limit) + MARGIN];
    this.limit = limit;
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
    int end = load(raw);
    for (int i = 0; i < end && length < limit; ) {
      char c = in[i];
      if (Characters.isPlain(c)) {
        i = plain(i, end);
      } else if (Mojibake.isBroken(in, i, end)) {
        end = load(Mojibake.repair(new String(in, i, end - i)));
        i = 0;
      } else {
        i = other(c, i, end, keepLines);
      }
    }
  }

  private int load(String text) {
    if (text.length() > in.length) {
      in = new char[text.length()];
    }
    text.getChars(0, text.length(), in, 0);
    return text.length();
  }

  // Copies a run of visible ASCII with single spaces in it at one go: most text is that.
  private int plain(int from, int end) {
    if ((pending == LINE || length == 0) && isItemMark(in[from], from, end)) {
      item();
      return from + 1;
    }
    int to = endOfPlain(in, from + 1, end);
    separate(to - from);
    System.arraycopy(in, from, out, length, to - from);
    length += to - from;
    return to;
  }

  private static int endOfPlain(char[] text, int from, int end) {
    int to = from;
    while (to < end) {
      if (Characters.isPlain(text[to])) {
        to++;
      } else if (text[to] == ' ' && to + 1 < end && Characters.isPlain(text[to + 1])) {
        to += 2;
      } else {
        return to;
      }
    }
    return to;
  }

  private int other(char c, int at, int end, boolean keepLines) {
    char clean = Characters.clean(c);
    if (clean == ' ' || (clean == '\n' && !keepLines)) {
      pending = Math.max(pending, SPACE);
    } else if (clean == '\n') {
      line();
    } else if (Character.isSurrogate(clean)) {
      return pair(at, end);
    } else if (clean != Characters.DROPPED) {
      single(clean, at, end);
    }
    return at + 1;
  }

  private void single(char c, int at, int end) {
    if ((pending == LINE || length == 0) && isItemMark(c, at, end)) {
      item();
      return;
    }
    separate(1);
    out[length++] = c;
  }

  private int pair(int at, int end) {
    if (at + 1 < end && Character.isSurrogatePair(in[at], in[at + 1])) {
      separate(2);
      out[length++] = in[at];
      out[length++] = in[at + 1];
      return at + 2;
    }
    return at + 1;
  }

  private boolean isItemMark(char c, int at, int end) {
    if (c == '-' || c == '*' || c == '+') {
      return at + 1 < end && (in[at + 1] == ' ' || in[at + 1] == '\t' || in[at + 1] == '\u00A0');
    }
    return c > 0x7F && Characters.isBullet(c);
  }

  private void separate(int coming) {
    if (length + coming + MARGIN > out.length) {
      out = Arrays.copyOf(out, Math.max(out.length * 2, length + coming + MARGIN));
    }
    if (length > 0 && pending == LINE) {
      out[length++] = '\n';
    } else if (length > 0 && pending == CELL) {
      out[length++] = ' ';
      out[length++] = '|';
      out[length++] = ' ';
    } else if (length > 0 && pending == SPACE) {
      out[length++] = ' ';
    }
    if (itemNext) {
      out[length++] = '•';
      out[length++] = ' ';
    }
    itemNext = false;
    pending = 0;
  }

  @Override
  public String toString() {
    return new String(out, 0, Math.min(length, limit));
  }
}

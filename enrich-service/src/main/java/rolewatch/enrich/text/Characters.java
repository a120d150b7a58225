package rolewatch.enrich.text;

/** What each character of a posting becomes: one kind of space, hyphen and quotation mark. */
final class Characters {

  /** Stands for a character that leaves no trace. */
  static final char DROPPED = 0;

  private Characters() {}

  /** True for the characters that stay as they are and need no look-up: visible ASCII. */
  static boolean isPlain(char c) {
    return c > ' ' && c < 0x7F;
  }

  /** The character to write: itself, {@code ' '}, {@code '\n'} or {@link #DROPPED}. */
  static char clean(char c) {
    return switch (c) {
      case '\t', ' ', '\u00A0', '\u1680', '\u202F', '\u205F', '\u3000' -> ' ';
      case '\n', '\u0085', '\u2028', '\u2029', '\u000B', '\f' -> '\n';
      case '\u00AD', '\u061C', '\u180E', '\u2060', '\uFEFF', '\uFFFD', '\uFFFE', '\uFFFF' ->
          DROPPED;
      case '\u2043', '\u2212', '\u2E3A', '\u2E3B', '\uFE58', '\uFE63' -> '-';
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\u2032' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033' -> '"';
      default -> ofRange(c);
    };
  }

  private static char ofRange(char c) {
    if (c < ' ' || (c >= 0x7F && c < 0xA0)) {
      return DROPPED;
    }
    if (c >= 0x2000 && c <= 0x200A) {
      return ' ';
    }
    if (c >= 0x2010 && c <= 0x2015) {
      return '-';
    }
    if ((c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || isIsolate(c)) {
      return DROPPED;
    }
    // The full-width forms of East Asian text are ASCII, moved.
    return c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
  }

  private static boolean isIsolate(char c) {
    return (c >= 0x2061 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F);
  }

  /** True for a character that people put before a list item and for nothing else. */
  static boolean isBullet(char c) {
    return switch (c) {
      case '•',
          '·',
          '◦',
          '▪',
          '▫',
          '●',
          '○',
          '■',
          '□',
          '‣',
          '⁃',
          '∙',
          '➢',
          '➤',
          '►',
          '▶',
          '✓',
          '✔' ->
          true;
      default -> c == '\uF0B7' || c == '\uF0A7';
    };
  }
}

package rolewatch.ingest.board;

/** Repairs text from outside that could not be stored or sent. */
public final class Texts {

  private Texts() {}

  /** The text with what is no character (half an emoji, NUL) replaced by U+FFFD. */
  public static String wellFormed(String text) {
    return text.codePoints()
        .map(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

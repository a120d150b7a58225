package rolewatch.enrich.extract.phrase;

/**
 * A phrase found in a text.
 *
 * @param meaning the section of the book that the pattern stands in
 * @param start offset of the first character
 * @param end offset after the last character
 * @param number the value of the number the pattern captures; 0 if it captures none
 */
public record PhraseMatch(String meaning, int start, int end, int number) {

  /** True if the two share a character. */
  public boolean overlaps(PhraseMatch other) {
    return start < other.end && other.start < end;
  }
}

package rolewatch.enrich.extract.role;

/**
 * A word of the taxonomy's own vocabulary, found in a title.
 *
 * @param text the word, whatever language the title said it in
 * @param start offset of the first character it was read from
 * @param end offset after the last one
 * @param segment the segment of the title
 */
record Term(String text, int start, int end, int segment) {}

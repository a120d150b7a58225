package rolewatch.enrich.extract.words;

/**
 * One word of a title.
 *
 * @param text the word in lower case and without accents, gender endings cut off ({@code
 *     Entwickler*in} is {@code entwickler})
 * @param start offset of its first character in the text it was read from
 * @param end offset after its last character, a gender ending included
 * @param segment number of the segment it stands in, from 0; commas, brackets, bars and spaced
 *     dashes separate segments
 */
public record Word(String text, int start, int end, int segment) {}

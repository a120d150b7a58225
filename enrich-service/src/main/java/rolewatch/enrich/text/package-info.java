/**
 * The posting as clean text with offsets, made once and read by every extractor: blocks and list
 * items as lines, one kind of space, hyphen and quotation mark, no control characters, no e-mail
 * addresses or telephone numbers.
 */
@NullMarked
package rolewatch.enrich.text;

import org.jspecify.annotations.NullMarked;

/** The posting as clean text with offsets, made once and read by every extractor. */
@NullMarked
package rolewatch.enrich.text;

import org.jspecify.annotations.NullMarked;

/**
 * Phrases written down as patterns of words in a file, and found in a text in one bounded pass;
 * what the extractors of work mode, employment type and employer are made of.
 */
@NullMarked
package rolewatch.enrich.extract.phrase;

import org.jspecify.annotations.NullMarked;

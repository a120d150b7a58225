/**
 * How well the extractors read: examples and labelled postings, counted, against recorded floors.
 */
@NullMarked
package rolewatch.enrich.quality;

import org.jspecify.annotations.NullMarked;

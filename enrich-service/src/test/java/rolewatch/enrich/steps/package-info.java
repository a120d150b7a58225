/** Counts the steps that reading a text takes, so that growth is asserted without a clock. */
@NullMarked
package rolewatch.enrich.steps;

import org.jspecify.annotations.NullMarked;

/**
 * Counts that can be added and taken back: cells, slices, scopes, and the increments of a batch.
 * Pure.
 */
@NullMarked
package rolewatch.stats.rollup;

import org.jspecify.annotations.NullMarked;

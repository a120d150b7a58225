/**
 * From enriched postings to live figures per role: start reading at {@link
 * rolewatch.stats.StatsFlow}.
 */
@NullMarked
package rolewatch.stats;

import org.jspecify.annotations.NullMarked;

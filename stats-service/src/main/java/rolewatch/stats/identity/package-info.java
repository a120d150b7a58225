/** What makes two postings one job. Pure. */
@NullMarked
package rolewatch.stats.identity;

import org.jspecify.annotations.NullMarked;

/** What one batch of events changes: postings, jobs and figures. Pure. */
@NullMarked
package rolewatch.stats.batch;

import org.jspecify.annotations.NullMarked;

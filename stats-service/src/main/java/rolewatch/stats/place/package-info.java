/** What kind of place a job is at, as far as that tells what it pays. */
@NullMarked
package rolewatch.stats.place;

import org.jspecify.annotations.NullMarked;

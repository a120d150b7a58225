/** The opening behind one or more postings. Pure. */
@NullMarked
package rolewatch.stats.job;

import org.jspecify.annotations.NullMarked;

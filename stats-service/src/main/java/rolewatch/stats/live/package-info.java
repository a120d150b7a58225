/** Finds changes of figures as they happen and hands them to whoever listens. */
@NullMarked
package rolewatch.stats.live;

import org.jspecify.annotations.NullMarked;

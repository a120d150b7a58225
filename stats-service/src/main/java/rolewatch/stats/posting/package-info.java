/** What is known of each posting and how an event changes it: versions, life and facts. Pure. */
@NullMarked
package rolewatch.stats.posting;

import org.jspecify.annotations.NullMarked;

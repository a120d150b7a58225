/** The only place that speaks SQL; one statement per file beside the code. */
@NullMarked
package rolewatch.stats.postgres;

import org.jspecify.annotations.NullMarked;

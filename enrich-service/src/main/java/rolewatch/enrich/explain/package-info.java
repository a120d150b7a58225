/** One posting, explained: from loose input to findings with their evidence. */
@NullMarked
package rolewatch.enrich.explain;

import org.jspecify.annotations.NullMarked;

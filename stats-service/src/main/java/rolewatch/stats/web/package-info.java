/** REST and pages over the figures. */
@NullMarked
package rolewatch.stats.web;

import org.jspecify.annotations.NullMarked;

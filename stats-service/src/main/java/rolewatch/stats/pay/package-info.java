/** Pay on one scale: annual amounts by one table of constants. Pure. */
@NullMarked
package rolewatch.stats.pay;

import org.jspecify.annotations.NullMarked;

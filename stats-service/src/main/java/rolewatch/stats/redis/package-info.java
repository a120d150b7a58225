/** The disposable cache of finished answers. */
@NullMarked
package rolewatch.stats.redis;

import org.jspecify.annotations.NullMarked;

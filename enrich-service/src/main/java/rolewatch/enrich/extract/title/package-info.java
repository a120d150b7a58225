/** A posting's title taken apart into words and segments, for those who read roles and grades. */
@NullMarked
package rolewatch.enrich.extract.title;

import org.jspecify.annotations.NullMarked;

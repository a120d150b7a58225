/** The years of experience that a posting requires. */
@NullMarked
package rolewatch.enrich.extract.experience;

import org.jspecify.annotations.NullMarked;

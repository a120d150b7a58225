/** The role that a posting is for, read from its title by a taxonomy that is data. */
@NullMarked
package rolewatch.enrich.extract.role;

import org.jspecify.annotations.NullMarked;

/** Reads where the work is done: remote, hybrid or on site, with office days and countries. */
@NullMarked
package rolewatch.enrich.extract.workmode;

import org.jspecify.annotations.NullMarked;

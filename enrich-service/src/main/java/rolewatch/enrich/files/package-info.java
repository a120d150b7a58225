/** Taxonomies in files outside of the program, taken up while it runs. */
@NullMarked
package rolewatch.enrich.files;

import org.jspecify.annotations.NullMarked;

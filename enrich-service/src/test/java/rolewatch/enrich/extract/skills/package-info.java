/** The skills that the example tables, the shared cases and the properties ask for. */
@NullMarked
package rolewatch.enrich.extract.skills;

import org.jspecify.annotations.NullMarked;

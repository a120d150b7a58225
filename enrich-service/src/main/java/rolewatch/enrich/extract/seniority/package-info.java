/** The grade of a posting: from its title, the years it requires, or its text. */
@NullMarked
package rolewatch.enrich.extract.seniority;

import org.jspecify.annotations.NullMarked;

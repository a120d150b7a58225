/** Tells whether the employer hires for itself or, as a staffing agency, for somebody else. */
@NullMarked
package rolewatch.enrich.extract.employer;

import org.jspecify.annotations.NullMarked;

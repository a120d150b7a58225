/** Reads the form of employment: full time, part time, contract, internship and so on. */
@NullMarked
package rolewatch.enrich.extract.employmenttype;

import org.jspecify.annotations.NullMarked;

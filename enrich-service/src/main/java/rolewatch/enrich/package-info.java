/** Reads pay, work mode, seniority, skills, role and places out of postings, with evidence. */
@NullMarked
package rolewatch.enrich;

import org.jspecify.annotations.NullMarked;

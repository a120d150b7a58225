/** Which skills a posting asks for, and how much it insists on them. */
@NullMarked
package rolewatch.enrich.extract.skills;

import org.jspecify.annotations.NullMarked;

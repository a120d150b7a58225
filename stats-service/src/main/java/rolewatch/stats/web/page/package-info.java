/** The pages for people: what each shows, computed from answers, and the templates. */
@NullMarked
package rolewatch.stats.web.page;

import org.jspecify.annotations.NullMarked;

/** Downloaded documents and how to ask for them politely: robots rules, pace, redirects, limits. */
@NullMarked
package rolewatch.ingest.page;

import org.jspecify.annotations.NullMarked;

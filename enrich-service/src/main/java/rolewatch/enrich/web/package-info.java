/** The edge to HTTP: explain one posting, tell the status. */
@NullMarked
package rolewatch.enrich.web;

import org.jspecify.annotations.NullMarked;

/** Any web page or sitemap whose pages hold schema.org JobPosting, as JSON-LD or microdata. */
@NullMarked
package rolewatch.ingest.board.site;

import org.jspecify.annotations.NullMarked;

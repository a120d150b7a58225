/** What a board is, which boards there are, and how their pages become postings; pure. */
@NullMarked
package rolewatch.ingest.board;

import org.jspecify.annotations.NullMarked;

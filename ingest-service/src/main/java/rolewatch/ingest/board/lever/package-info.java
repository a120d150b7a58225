/** Boards on Lever, read through its public postings API. */
@NullMarked
package rolewatch.ingest.board.lever;

import org.jspecify.annotations.NullMarked;

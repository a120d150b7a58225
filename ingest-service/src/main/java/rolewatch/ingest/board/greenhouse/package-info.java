/** Boards on Greenhouse, read through its public job board API. */
@NullMarked
package rolewatch.ingest.board.greenhouse;

import org.jspecify.annotations.NullMarked;

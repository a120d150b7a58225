/** Boards on Ashby, read through its public posting API. */
@NullMarked
package rolewatch.ingest.board.ashby;

import org.jspecify.annotations.NullMarked;

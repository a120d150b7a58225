/**
 * What we know of a board, and what a new reading of it changes: the open and close rules; pure.
 */
@NullMarked
package rolewatch.ingest.state;

import org.jspecify.annotations.NullMarked;

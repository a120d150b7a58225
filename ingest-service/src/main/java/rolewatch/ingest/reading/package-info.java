/**
 * One visit to a board: its pages fetched and parsed, with what may be concluded from them; pure.
 */
@NullMarked
package rolewatch.ingest.reading;

import org.jspecify.annotations.NullMarked;

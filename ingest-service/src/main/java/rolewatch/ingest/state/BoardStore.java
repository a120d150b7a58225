package rolewatch.ingest.state;

import java.time.Instant;
import rolewatch.ingest.board.BoardKey;
import rolewatch.ingest.reading.Reading;

/** Remembers boards and their postings. Every method throws when the database does not work. */
public interface BoardStore {

  /** What is known of a board. */
  KnownBoard load(BoardKey key);

  /**
   * Makes a lease last longer.
   *
   * @throws LeaseLost if someone else holds the board now
   */
  void renew(Lease lease);

  /**
   * Records a visit in one transaction, after everything it changes was published.
   *
   * @param nextRead when to visit the board again
   * @throws LeaseLost if someone else holds the board now; nothing is recorded, and what was
   *     published will be compared and published again
   */
  void record(Lease lease, Reading reading, Changes changes, Instant now, Instant nextRead);

  /** Gives a board back unread. */
  void release(Lease lease, Instant nextRead);
}

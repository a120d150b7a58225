package rolewatch.ingest;

import java.time.Instant;
import java.time.InstantSource;
import rolewatch.ingest.board.BoardEntry;
import rolewatch.ingest.reading.BoardReader;
import rolewatch.ingest.reading.Reading;
import rolewatch.ingest.state.BoardStore;
import rolewatch.ingest.state.Changes;
import rolewatch.ingest.state.Comparison;
import rolewatch.ingest.state.KnownBoard;
import rolewatch.ingest.state.Lease;
import rolewatch.ingest.state.NextVisit;
import rolewatch.ingest.state.PostingLog;

/**
 * Read this first: what happens to one board. Its pages are fetched and parsed, compared with what
 * we know, the differences published, and only when Kafka has them recorded. A kill between any two
 * steps loses nothing: what was not recorded is found and published again.
 */
public final class IngestFlow {

  private final BoardReader reader;
  private final BoardStore store;
  private final PostingLog log;
  private final NextVisit nextVisit;
  private final InstantSource clock;

  public IngestFlow(
      BoardReader reader,
      BoardStore store,
      PostingLog log,
      NextVisit nextVisit,
      InstantSource clock) {
    this.reader = reader;
    this.store = store;
    this.log = log;
    this.nextVisit = nextVisit;
    this.clock = clock;
  }

  /** What a visit came to. */
  public record Visited(KnownBoard known, Reading reading, Changes changes) {}

  /** Visits a board. Throws when Kafka, Postgres or the lease fails; then nothing is recorded. */
  public Visited visit(BoardEntry entry, Lease lease) throws InterruptedException {
    KnownBoard known = store.load(entry.key());
    Reading reading = read(entry, known, lease);
    Instant now = clock.instant();
    Changes changes = Comparison.of(known, reading, now);
    store.renew(lease);
    log.publish(changes.events(), changes.rejections(entry.key(), now));
    Instant next = nextVisit.after(reading, changes, known.failures(), now);
    store.record(lease, reading, changes, now, next);
    return new Visited(known, reading, changes);
  }

  private Reading read(BoardEntry entry, KnownBoard known, Lease lease)
      throws InterruptedException {
    return reader.read(entry, known.pages(), lease.insist(), () -> store.renew(lease));
  }
}

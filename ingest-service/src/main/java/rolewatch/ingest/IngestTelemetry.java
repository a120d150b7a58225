package rolewatch.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rolewatch.ingest.IngestFlow.Visited;
import rolewatch.ingest.board.BoardKey;
import rolewatch.ingest.reading.BoardState;
import rolewatch.ingest.state.Changes;

/** What happened, as metrics and log lines; nothing else touches either. */
public class IngestTelemetry {

  private static final Logger LOG = LoggerFactory.getLogger("rolewatch.ingest");

  private final MeterRegistry meters;

  public IngestTelemetry(MeterRegistry meters) {
    this.meters = meters;
  }

  void boardVisited(BoardKey board, Visited visited) {
    BoardState state = visited.reading().state();
    count("rolewatch.ingest.visits", "source", board.source(), "state", state.name());
    Changes changes = visited.changes();
    for (Changes.Seen seen : changes.seen()) {
      count("rolewatch.ingest.published", "source", board.source(), "kind", seen.kind().name());
    }
    changes
        .closed()
        .forEach(
            closed ->
                count(
                    "rolewatch.ingest.closed",
                    "source",
                    board.source(),
                    "reason",
                    closed.reason().name()));
    changes
        .rejected()
        .forEach(
            refused ->
                count(
                    "rolewatch.ingest.rejected",
                    "source",
                    board.source(),
                    "reason",
                    refused.item().rejection().reason().name()));
    boolean known = state != BoardState.OK && visited.known().failures() > 0;
    if ((state == BoardState.OK && changes.doubt() == null) || known) {
      LOG.debug(
          "board={} state={} published={} closed={}",
          board,
          state,
          changes.seen().size(),
          changes.closed().size());
    } else {
      String why = changes.doubt() == null ? visited.reading().detail() : changes.doubt();
      LOG.info("board={} state={} detail={}", board, state, why);
    }
  }

  void visitFailed(BoardKey board, RuntimeException e) {
    count(
        "rolewatch.ingest.visit.failures",
        "source",
        board.source(),
        "failure",
        e.getClass().getSimpleName());
    LOG.error("board={} the visit failed and will be repeated", board, e);
  }

  void leaseLost(BoardKey board) {
    count("rolewatch.ingest.leases.lost", "source", board.source());
    LOG.warn("board={} was taken over by another instance; it will be read again", board);
  }

  void paused(String reason) {
    count("rolewatch.ingest.pauses");
    LOG.warn("reading pauses: {}", reason);
  }

  void resumed() {
    LOG.info("reading goes on");
  }

  /** Postings were pushed. */
  public void pushed(String client, int accepted, int duplicate, int rejected) {
    meters
        .counter("rolewatch.ingest.pushed", "client", client, "outcome", "accepted")
        .increment(accepted);
    meters
        .counter("rolewatch.ingest.pushed", "client", client, "outcome", "duplicate")
        .increment(duplicate);
    meters
        .counter("rolewatch.ingest.pushed", "client", client, "outcome", "rejected")
        .increment(rejected);
  }

  /** A push was refused as a whole. */
  public void pushRefused(int status) {
    count("rolewatch.ingest.push.refused", "status", String.valueOf(status));
  }

  private void count(String name, String... tags) {
    meters.counter(name, tags).increment();
  }
}

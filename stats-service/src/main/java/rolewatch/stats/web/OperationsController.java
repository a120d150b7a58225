package rolewatch.stats.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import rolewatch.stats.figure.Accounting;
import rolewatch.stats.figure.Audit;
import rolewatch.stats.figure.AuditRun;
import rolewatch.stats.kafka.LagProbe;
import rolewatch.stats.postgres.AuditRuns;
import rolewatch.stats.postgres.Audits;
import rolewatch.stats.postgres.Snapshots;
import rolewatch.stats.postgres.Totals;
import rolewatch.stats.telemetry.StatsProgress;

/** What operators ask: is it moving, does it add up, are the figures right? */
@RestController
class OperationsController {

  /**
   * Where the service stands. All but {@code lag} and {@code state} are durable totals.
   *
   * @param lag enriched records not yet taken by the whole group; -1 if Kafka does not answer
   */
  record Status(
      long received,
      long applied,
      long superseded,
      long rejected,
      long lag,
      Audit.PostingTotals postings,
      ActiveJobs jobs,
      StatsProgress.State state,
      @Nullable String detail) {}

  record ActiveJobs(long active) {}

  record Nightly(List<AuditRun> audits) {}

  private static final int AUDITS = 30;
  private static final int MOST_AUDITS = 400;

  private final Snapshots snapshots;
  private final Audits audits;
  private final AuditRuns runs;
  private final StatsProgress progress;
  private final LagProbe lag;

  OperationsController(
      Snapshots snapshots, Audits audits, AuditRuns runs, StatsProgress progress, LagProbe lag) {
    this.runs = runs;
    this.snapshots = snapshots;
    this.audits = audits;
    this.progress = progress;
    this.lag = lag;
  }

  @GetMapping("/v1/status")
  ResponseEntity<byte[]> status() {
    Totals totals = snapshots.totals();
    Accounting.Totals records = snapshots.accounting().totals();
    long waiting = lag.lag();
    boolean silent = waiting < 0;
    return json(
        new Status(
            records.received(),
            records.applied(),
            records.superseded(),
            records.rejected(),
            waiting,
            new Audit.PostingTotals(totals.open(), totals.closed()),
            new ActiveJobs(totals.activeJobs()),
            silent ? StatsProgress.State.PAUSED : progress.state(),
            silent ? "Kafka does not answer" : progress.trouble()));
  }

  @GetMapping("/v1/accounting")
  ResponseEntity<byte[]> accounting(HttpServletRequest request) {
    Parameters.of(request);
    return json(snapshots.accounting());
  }

  @GetMapping("/v1/audit")
  ResponseEntity<byte[]> audit(HttpServletRequest request) {
    Parameters.of(request);
    Audit audit = audits.run();
    progress.audited(audit.difference());
    return json(audit);
  }

  @GetMapping("/v1/audits")
  ResponseEntity<byte[]> nightly(HttpServletRequest request) {
    int most = Parameters.of(request, "limit").number("limit", AUDITS, MOST_AUDITS);
    return json(new Nightly(runs.newest(most)));
  }

  private static ResponseEntity<byte[]> json(Object answer) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(AnswerJson.write(answer));
  }
}

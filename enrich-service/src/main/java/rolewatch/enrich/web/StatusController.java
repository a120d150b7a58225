package rolewatch.enrich.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import rolewatch.enrich.kafka.LagProbe;
import rolewatch.enrich.telemetry.EnrichProgress;

/** {@code GET /v1/status}: what this instance has done since it started, and whether it waits. */
@RestController
class StatusController {

  /**
   * @param lag raw records not yet taken by the whole group; -1 if Kafka does not answer
   */
  record Status(
      long raw,
      long enriched,
      long rejected,
      long lag,
      EnrichProgress.State state,
      @Nullable String detail) {}

  private final EnrichProgress progress;
  private final LagProbe lag;

  StatusController(EnrichProgress progress, LagProbe lag) {
    this.progress = progress;
    this.lag = lag;
  }

  @GetMapping("/v1/status")
  Status status() {
    long raw = progress.rawRecords();
    long rejected = progress.rejectedRecords();
    long waiting = lag.lag();
    boolean silent = waiting < 0;
    return new Status(
        raw,
        raw - rejected,
        rejected,
        waiting,
        silent ? EnrichProgress.State.PAUSED : progress.state(),
        silent ? "Kafka does not answer" : detail());
  }

  private @Nullable String detail() {
    String trouble = progress.trouble();
    return trouble == null ? progress.refusal() : trouble;
  }
}

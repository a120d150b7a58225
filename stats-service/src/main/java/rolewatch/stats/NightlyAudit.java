package rolewatch.stats;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.AuditRun;
import rolewatch.stats.postgres.AuditRuns;
import rolewatch.stats.postgres.Audits;
import rolewatch.stats.posting.Posting;
import rolewatch.stats.telemetry.StatsProgress;

/**
 * Audits the figures once a day, at one instance; a time that was missed is made up for. Every
 * instance tells the newest result.
 */
public final class NightlyAudit {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  private final AuditRuns runs;
  private final Audits audits;
  private final StatsProgress progress;
  private final Clock clock;
  private final @Nullable LocalTime at;
  private Instant nextLook = Instant.MIN;

  /**
   * An audit a day.
   *
   * @param at when (UTC); null for never
   */
  public NightlyAudit(
      AuditRuns runs, Audits audits, StatsProgress progress, Clock clock, @Nullable LocalTime at) {
    this.runs = runs;
    this.audits = audits;
    this.progress = progress;
    this.clock = clock;
    this.at = at;
  }

  /** Runs the audit if it is due, and tells the newest result; does nothing most of the time. */
  public void look() {
    Instant now = clock.instant();
    if (at == null || now.isBefore(nextLook)) {
      return;
    }
    nextLook = now.plus(BETWEEN_LOOKS);
    runs.run(due(at, now), audits::run);
    List<AuditRun> newest = runs.newest(1);
    newest.forEach(run -> progress.auditedAt(run.asOf(), run.difference()));
  }

  /** The last time of day {@code at} that is not after {@code now}. */
  static Instant due(LocalTime at, Instant now) {
    LocalDate today = Posting.dayOf(now);
    Instant due = today.atTime(at).toInstant(ZoneOffset.UTC);
    return due.isAfter(now) ? today.minusDays(1).atTime(at).toInstant(ZoneOffset.UTC) : due;
  }
}

package rolewatch.stats.telemetry;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import rolewatch.stats.figure.AuditRun;

/**
 * What the last nightly audit found. Up even if figures differ: they are still served, and the
 * metric raises the alarm.
 */
public final class AuditHealth implements HealthIndicator {

  private static final int NAMED = 10;

  private final Supplier<Stream<AuditRun>> newest;

  /**
   * The health of the figures.
   *
   * @param newest the newest run, or none
   */
  public AuditHealth(Supplier<Stream<AuditRun>> newest) {
    this.newest = newest;
  }

  @Override
  public Health health() {
    return newest
        .get()
        .findFirst()
        .map(AuditHealth::of)
        .orElseGet(() -> Health.up().withDetail("audit", "none yet").build());
  }

  private static Health of(AuditRun run) {
    return Health.up()
        .withDetail("audited", run.asOf().toString())
        .withDetail("clean", run.clean())
        .withDetail("difference", run.difference())
        .withDetail("differences", run.differences().stream().limit(NAMED).toList())
        .build();
  }
}

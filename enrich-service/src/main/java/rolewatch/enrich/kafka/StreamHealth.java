package rolewatch.enrich.kafka;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import rolewatch.enrich.telemetry.EnrichProgress;

/** Ready only while records move. */
class StreamHealth implements HealthIndicator {

  private final EnrichProgress progress;
  private final LagProbe lag;

  StreamHealth(EnrichProgress progress, LagProbe lag) {
    this.progress = progress;
    this.lag = lag;
  }

  @Override
  public Health health() {
    String trouble = progress.trouble();
    if (trouble != null) {
      return Health.outOfService().withDetail("waiting", trouble).build();
    }
    long records = lag.lag();
    return records < 0
        ? Health.outOfService().withDetail("waiting", "Kafka does not answer").build()
        : Health.up().withDetail("lag", records).build();
  }
}

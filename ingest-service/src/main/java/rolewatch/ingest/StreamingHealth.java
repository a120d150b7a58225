package rolewatch.ingest;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Not ready while Kafka or Postgres does not work for us. */
@Component("streamingHealthIndicator")
class StreamingHealth implements HealthIndicator {

  private final Streaming streaming;

  StreamingHealth(Streaming streaming) {
    this.streaming = streaming;
  }

  @Override
  public Health health() {
    String problem = streaming.problem();
    return problem == null
        ? Health.up().build()
        : Health.down().withDetail("problem", problem).build();
  }
}

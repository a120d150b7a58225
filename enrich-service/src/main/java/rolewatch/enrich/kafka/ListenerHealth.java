package rolewatch.enrich.kafka;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

/** Alive only while every consumer thread lives: a dead one must be seen, not just logged. */
class ListenerHealth implements HealthIndicator {

  private final KafkaListenerEndpointRegistry listeners;

  ListenerHealth(KafkaListenerEndpointRegistry listeners) {
    this.listeners = listeners;
  }

  @Override
  public Health health() {
    boolean alive = listeners.getListenerContainers().stream().allMatch(Consumers::allRun);
    return alive ? Health.up().build() : Health.down().withDetail("consumer", "stopped").build();
  }
}

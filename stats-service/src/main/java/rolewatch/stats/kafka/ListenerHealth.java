package rolewatch.stats.kafka;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Alive only while every consumer thread lives: a dead one must be seen, not just logged. */
final class ListenerHealth implements HealthIndicator {

  private final KafkaListenerEndpointRegistry listeners;

  ListenerHealth(KafkaListenerEndpointRegistry listeners) {
    this.listeners = listeners;
  }

  @Override
  public Health health() {
    boolean alive = listeners.getListenerContainers().stream().allMatch(ListenerHealth::allRun);
    return alive ? Health.up().build() : Health.down().withDetail("consumer", "stopped").build();
  }

  // A container calls itself running while all its threads have stopped.
  private static boolean allRun(MessageListenerContainer listener) {
    return listener.isRunning()
        && listener.isInExpectedState()
        && (!(listener instanceof ConcurrentMessageListenerContainer<?, ?> concurrent)
            || concurrent.getContainers().stream()
                .allMatch(KafkaMessageListenerContainer::isRunning));
  }
}

package rolewatch.enrich.kafka;

import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListenerContainer;

/** The consumer threads of a listener. */
final class Consumers {

  private Consumers() {}

  /** True if every one of them runs: a container calls itself running while all have stopped. */
  static boolean allRun(MessageListenerContainer listener) {
    return listener.isRunning()
        && listener.isInExpectedState()
        && (!(listener instanceof ConcurrentMessageListenerContainer<?, ?> concurrent)
            || concurrent.getContainers().stream()
                .allMatch(KafkaMessageListenerContainer::isRunning));
  }
}

package rolewatch.enrich.kafka;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Starts the listener again after Kafka fenced one of its producers: somebody took over its
 * transactions, or one outlived its time-out. The framework would go on with the next poll and so
 * lose the fenced one; a restarted consumer begins at the last committed offset instead.
 */
class FencedRestart {

  private static final Logger LOG = LoggerFactory.getLogger(FencedRestart.class);

  private final KafkaListenerEndpointRegistry listeners;

  FencedRestart(KafkaListenerEndpointRegistry listeners) {
    this.listeners = listeners;
  }

  @EventListener
  void stopped(ConsumerStoppedEvent event) {
    if (event.getReason() == ConsumerStoppedEvent.Reason.FENCED) {
      LOG.warn("a producer was fenced; its poll is taken again");
      // Not on the consumer's own thread: the container waits for that one when it stops.
      Thread.ofVirtual().name("fenced-restart").start(this::restart);
    }
  }

  // Several consumers may be fenced at about the same time; their restarts must not mix.
  private synchronized void restart() {
    for (MessageListenerContainer container : listeners.getListenerContainers()) {
      if (!container.isInExpectedState()) {
        container.stop();
        container.start();
      }
    }
  }
}

package rolewatch.enrich.kafka;

import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.MessageListenerContainer;
import rolewatch.enrich.telemetry.EnrichProgress;

/** Waits for Kafka, sees that the topics are there, and only then lets the listeners run. */
class StreamStart implements SmartLifecycle {

  private static final long RETRY_MILLIS = 2_000;

  private final KafkaAdmin admin;
  private final KafkaListenerEndpointRegistry listeners;
  private final EnrichProgress progress;
  private volatile boolean wanted;

  StreamStart(KafkaAdmin admin, KafkaListenerEndpointRegistry listeners, EnrichProgress progress) {
    this.admin = admin;
    this.listeners = listeners;
    this.progress = progress;
  }

  @Override
  public void start() {
    wanted = true;
    Thread.ofVirtual().name("stream-start").start(this::startWhenKafkaAnswers);
  }

  @Override
  public void stop() {
    wanted = false;
  }

  @Override
  public boolean isRunning() {
    return wanted;
  }

  private void startWhenKafkaAnswers() {
    while (wanted && !topicsAreThere()) {
      pause();
    }
    if (wanted) {
      listeners.getListenerContainers().forEach(StreamStart::startTransactional);
      progress.started();
    }
  }

  // Without a transaction manager the framework would discard a failing poll; with an error handler
  // beside one it would try again inside the same transaction and send twice.
  private static void startTransactional(MessageListenerContainer container) {
    if (container.getContainerProperties().getKafkaAwareTransactionManager() == null) {
      throw new IllegalStateException("the listener " + container + " has no Kafka transactions");
    }
    container.start();
  }

  private boolean topicsAreThere() {
    try {
      return admin.initialize();
    } catch (RuntimeException e) {
      progress.paused("Kafka does not answer: " + e.getMessage());
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(RETRY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

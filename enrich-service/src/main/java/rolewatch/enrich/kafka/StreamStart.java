package rolewatch.enrich.kafka;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.MessageListenerContainer;
import rolewatch.enrich.telemetry.EnrichProgress;

/**
 * Waits for Kafka, sees that the topics are there, and only then lets the listeners run. From then
 * on it starts a listener again whose consumers have stopped: Kafka fences a producer when somebody
 * takes over its transactions, or when one outlives its time-out. The framework would go on with
 * the next poll and so lose the fenced one; a new consumer begins at the last committed offset.
 */
class StreamStart implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(StreamStart.class);
  private static final long RETRY_MILLIS = 2_000;
  private static final long WATCH_MILLIS = 500;
  private static final int LOOKS_WHILE_STOPPING = 60;

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

  /** Waits for a restart that is under way, so that nothing is started after it. */
  @Override
  public synchronized void stop() {
    wanted = false;
  }

  @Override
  public boolean isRunning() {
    return wanted;
  }

  private void startWhenKafkaAnswers() {
    while (wanted && !topicsAreThere()) {
      pause(RETRY_MILLIS);
    }
    startListeners();
    while (wanted) {
      pause(WATCH_MILLIS);
      watch();
    }
  }

  private void watch() {
    try {
      listeners.getListenerContainers().forEach(this::restartIfStopped);
    } catch (RuntimeException e) {
      LOG.warn("a consumer could not be started again yet", e);
    }
  }

  private synchronized void startListeners() {
    if (wanted) {
      listeners.getListenerContainers().forEach(StreamStart::startTransactional);
      progress.started();
    }
  }

  private synchronized void restartIfStopped(MessageListenerContainer listener) {
    if (!wanted || Consumers.allRun(listener)) {
      return;
    }
    LOG.warn("a consumer has stopped, fenced or failed; its poll is taken again");
    listener.stop();
    for (int look = 0; look < LOOKS_WHILE_STOPPING && listener.isChildRunning(); look++) {
      pause(WATCH_MILLIS);
    }
    startTransactional(listener);
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

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

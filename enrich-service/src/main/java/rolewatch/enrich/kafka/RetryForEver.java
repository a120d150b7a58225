package rolewatch.enrich.kafka;

import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.ContainerProperties.EOSMode;
import org.springframework.kafka.listener.DefaultAfterRollbackProcessor;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;
import rolewatch.enrich.telemetry.EnrichProgress;

/**
 * Whatever is thrown out of the listener is the world's fault, for the flow is total: the poll is
 * read again, for ever, at growing distances. Nothing is skipped and nothing is parked.
 */
class RetryForEver extends DefaultAfterRollbackProcessor<Object, Object> {

  private final EnrichProgress progress;

  RetryForEver(EnrichProgress progress) {
    super(growing());
    this.progress = progress;
  }

  @Override
  public void process(
      List<ConsumerRecord<Object, Object>> records,
      Consumer<Object, Object> consumer,
      @Nullable MessageListenerContainer container,
      Exception exception,
      boolean recoverable,
      EOSMode eosMode) {
    progress.paused(rootMessage(exception));
    super.process(records, consumer, container, exception, false, eosMode);
  }

  private static ExponentialBackOff growing() {
    ExponentialBackOff backOff = new ExponentialBackOff(500, 2);
    backOff.setMaxInterval(10_000);
    return backOff;
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName() + ": " + root.getMessage();
  }
}

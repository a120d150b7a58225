package rolewatch.stats.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.RetryListener;
import rolewatch.stats.telemetry.StatsProgress;

/** Notes why a batch waits. */
final class PauseReasons implements RetryListener {

  private final StatsProgress progress;

  PauseReasons(StatsProgress progress) {
    this.progress = progress;
  }

  @Override
  public void failedDelivery(
      ConsumerRecord<?, ?> record, @Nullable Exception failure, int attempt) {
    if (failure != null) {
      progress.paused(reason(failure));
    }
  }

  @Override
  public void failedDelivery(ConsumerRecords<?, ?> records, Exception failure, int attempt) {
    progress.paused(reason(failure));
  }

  private static String reason(Exception failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }
}

package rolewatch.stats.kafka;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import rolewatch.events.EventJson;
import rolewatch.events.RejectedPosting;
import rolewatch.events.Topics;
import rolewatch.stats.telemetry.StatsProgress;

/** Puts refused records on their topic, and waits until they are there. */
final class RejectedPublisher {

  private static final long TIMEOUT_SECONDS = 30;

  private final KafkaTemplate<byte[], byte[]> kafka;
  private final StatsProgress progress;

  RejectedPublisher(KafkaTemplate<byte[], byte[]> kafka, StatsProgress progress) {
    this.kafka = kafka;
    this.progress = progress;
  }

  /**
   * @throws KafkaException if it is not stored within 30 s
   */
  void publish(RejectedPosting posting) {
    byte[] key = bytes(posting.key());
    try {
      kafka
          .send(Topics.REJECTED.name(), key, EventJson.write(posting))
          .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      progress.rejected(posting);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while rejecting a record", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new KafkaException("a rejected record could not be stored", e);
    }
  }

  private static byte[] bytes(@Nullable String key) {
    return key == null ? new byte[0] : key.getBytes(StandardCharsets.UTF_8);
  }
}

package rolewatch.stats.kafka;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import rolewatch.events.EventJson;
import rolewatch.events.FigureChanged;
import rolewatch.events.Topics;
import rolewatch.stats.figure.Change;
import rolewatch.stats.postgres.ChangeLog;

/** Puts changes of figures on their topic, in their order; after a crash some come twice. */
final class ChangePublisher {

  private static final long TIMEOUT_SECONDS = 30;

  private final KafkaTemplate<byte[], byte[]> kafka;
  private final ChangeLog log;

  ChangePublisher(KafkaTemplate<byte[], byte[]> kafka, ChangeLog log) {
    this.kafka = kafka;
    this.log = log;
  }

  /** Publishes what is not published yet, unless another instance is at it. */
  void publish() {
    log.publish(this::send);
  }

  private void send(List<Change> changes) {
    List<CompletableFuture<?>> sent = new ArrayList<>();
    for (Change change : changes) {
      byte[] key = change.role().getBytes(StandardCharsets.UTF_8);
      sent.add(kafka.send(Topics.CHANGES.name(), key, EventJson.write(event(change))));
    }
    try {
      CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
          .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while publishing changes", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new KafkaException("changes could not be published", e);
    }
  }

  private static FigureChanged event(Change change) {
    return new FigureChanged(
        change.id(),
        change.at(),
        change.version(),
        change.role(),
        change.figure().id(),
        decimal(change.old()),
        decimal(change.now()),
        change.n(),
        Map.of());
  }

  private static @Nullable BigDecimal decimal(@Nullable Double number) {
    return number == null ? null : BigDecimal.valueOf(number);
  }
}

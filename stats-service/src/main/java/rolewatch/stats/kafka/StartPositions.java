package rolewatch.stats.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import rolewatch.events.Topics;
import rolewatch.stats.postgres.Ledger;
import rolewatch.stats.telemetry.StatsProgress;

/**
 * Where reading starts: at the offsets that lie in the database beside the figures, never at those
 * that Kafka keeps. So a database that was emptied or put back to an older state is filled up
 * again, and nothing that it lacks is skipped.
 */
final class StartPositions {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Ledger ledger;
  private final TopicIds topicIds;
  private final StatsProgress progress;
  private volatile boolean closing;

  StartPositions(Ledger ledger, TopicIds topicIds, StatsProgress progress) {
    this.ledger = ledger;
    this.topicIds = topicIds;
    this.progress = progress;
  }

  /**
   * The next offset of each partition; 0 for one never counted from. Asks until there is an answer:
   * reading from anywhere else would be wrong.
   */
  Map<TopicPartition, Long> of(Set<TopicPartition> partitions) {
    while (!closing) {
      try {
        return read(partitions);
      } catch (DataAccessException | TransactionException | KafkaException e) {
        progress.paused("cannot tell where to go on reading: " + e.getMessage());
        pause();
      }
    }
    return fromTheStart(partitions);
  }

  /** While stopping: what was counted before is skipped, and nothing else is. */
  private static Map<TopicPartition, Long> fromTheStart(Set<TopicPartition> partitions) {
    Map<TopicPartition, Long> positions = new HashMap<>();
    partitions.forEach(partition -> positions.put(partition, 0L));
    return positions;
  }

  private Map<TopicPartition, Long> read(Set<TopicPartition> partitions) {
    topicIds.forget();
    Map<Integer, Long> next = ledger.nextOffsets(topicIds.of(Topics.ENRICHED.name()));
    Map<TopicPartition, Long> positions = new HashMap<>();
    partitions.forEach(p -> positions.put(p, next.getOrDefault(p.partition(), 0L)));
    return positions;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while waiting for the database", e);
    }
  }

  @EventListener
  void close(ContextClosedEvent event) {
    closing = true;
  }
}

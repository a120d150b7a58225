package rolewatch.stats.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ListenerContainerIdleEvent;

/**
 * Commits the place that reading has come to once no records come: the markers that end
 * transactions are no records, and would count as waiting for ever. Done while idle and without
 * waiting for the answer; asking Kafka for offsets in the middle of a rebalance can take a minute
 * (KAFKA-20765). The figures never depend on these offsets.
 */
final class MarkerCommit {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Map<TopicPartition, Long> committed = new ConcurrentHashMap<>();

  @EventListener
  void commit(ListenerContainerIdleEvent idle) {
    Consumer<?, ?> consumer = idle.getConsumer();
    try {
      Map<TopicPartition, OffsetAndMetadata> ahead = ahead(consumer);
      if (!ahead.isEmpty()) {
        consumer.commitAsync(ahead, this::noteFailure);
      }
    } catch (KafkaException | IllegalStateException e) {
      // A rebalance has taken a partition or Kafka does not answer: the next idle moment will do.
      committed.clear();
    }
  }

  private Map<TopicPartition, OffsetAndMetadata> ahead(Consumer<?, ?> consumer) {
    Map<TopicPartition, OffsetAndMetadata> ahead = new HashMap<>();
    for (TopicPartition partition : consumer.assignment()) {
      long position = consumer.position(partition, PATIENCE);
      if (!Long.valueOf(position).equals(committed.put(partition, position))) {
        ahead.put(partition, new OffsetAndMetadata(position));
      }
    }
    return ahead;
  }

  private void noteFailure(
      Map<TopicPartition, OffsetAndMetadata> offsets, @Nullable Exception failure) {
    if (failure != null) {
      offsets.keySet().forEach(committed::remove);
    }
  }
}

package rolewatch.stats.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import rolewatch.events.Rejection;
import rolewatch.stats.StatsFlow;
import rolewatch.stats.batch.Batch;
import rolewatch.stats.batch.Log;
import rolewatch.stats.batch.Received;
import rolewatch.stats.telemetry.StatsProgress;

/** Hands each poll to the flow. Whatever it throws is trouble with the world, and tried again. */
class StatsListener implements ConsumerSeekAware {

  /** Writers spread over so many shards; more cost every reader, fewer let writers wait. */
  private static final int SHARDS = 8;

  private final StatsFlow flow;
  private final RecordReader reader;
  private final TopicIds topicIds;
  private final StartPositions starts;
  private final StatsProgress progress;
  private final Runnable counted;

  /**
   * A listener.
   *
   * @param counted done after each batch that was counted
   */
  StatsListener(
      StatsFlow flow,
      RecordReader reader,
      TopicIds topicIds,
      StartPositions starts,
      StatsProgress progress,
      Runnable counted) {
    this.flow = flow;
    this.reader = reader;
    this.topicIds = topicIds;
    this.starts = starts;
    this.progress = progress;
    this.counted = counted;
  }

  @Override
  public void onPartitionsAssigned(
      Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
    starts
        .of(assignments.keySet())
        .forEach(
            (partition, next) -> callback.seek(partition.topic(), partition.partition(), next));
  }

  @KafkaListener(
      id = "stats",
      idIsGroup = false,
      topics = "#{T(rolewatch.events.Topics).ENRICHED.name()}",
      concurrency = "${rolewatch.stats.concurrency}")
  void receive(List<ConsumerRecord<byte[], byte @Nullable []>> records, Consumer<?, ?> consumer) {
    long start = System.nanoTime();
    try {
      count(records, shardOf(consumer));
    } catch (Error e) {
      throw new IllegalStateException("a batch failed: " + e, e);
    }
    progress.counted(records.size(), Duration.ofNanos(System.nanoTime() - start));
    counted.run();
  }

  /** Instances and threads have partitions of their own, and so mostly shards of their own. */
  private static int shardOf(Consumer<?, ?> consumer) {
    return consumer.assignment().stream().mapToInt(TopicPartition::partition).min().orElse(0)
        % SHARDS;
  }

  private void count(List<ConsumerRecord<byte[], byte @Nullable []>> records, int shard) {
    try {
      flow.count(new Batch(records.stream().map(this::read).toList()), shard);
    } catch (DataIntegrityViolationException e) {
      countEach(records, shard);
    }
  }

  private Received read(ConsumerRecord<byte[], byte @Nullable []> record) {
    return reader.read(logOf(record), record);
  }

  private Log logOf(ConsumerRecord<?, ?> record) {
    return new Log(topicIds.of(record.topic()), record.partition());
  }

  /** The database refuses some value: find whose it is, and let the others through. */
  private void countEach(List<ConsumerRecord<byte[], byte @Nullable []>> records, int shard) {
    for (ConsumerRecord<byte[], byte @Nullable []> record : records) {
      try {
        flow.count(new Batch(List.of(read(record))), shard);
      } catch (DataIntegrityViolationException e) {
        String detail = "the database refuses it: " + e.getMostSpecificCause().getMessage();
        flow.count(
            new Batch(
                List.of(
                    reader.refuse(logOf(record), record, Rejection.Reason.INVALID_FIELD, detail))),
            shard);
      }
    }
  }
}

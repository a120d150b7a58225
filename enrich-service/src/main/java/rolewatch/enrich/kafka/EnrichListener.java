package rolewatch.enrich.kafka;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import rolewatch.enrich.EnrichFlow;
import rolewatch.enrich.Outcome;
import rolewatch.enrich.RawRecord;
import rolewatch.enrich.telemetry.EnrichProgress;
import rolewatch.events.EventJson;
import rolewatch.events.Origin;
import rolewatch.events.Rejection.Reason;
import rolewatch.events.Topics;

/**
 * Takes a poll of raw records through the flow. The container has begun a Kafka transaction before
 * and adds the offsets to it after: all of a poll leaves together, or none of it does. A send that
 * fails fails the commit, so its future need not be looked at.
 */
public class EnrichListener {

  /** What zstd cannot be trusted to shrink must fit uncompressed, with room for the framing. */
  private static final int MAX_VALUE_BYTES = Topics.MAX_RECORD_BYTES - 16 * 1024;

  private final EnrichFlow flow;
  private final KafkaTemplate<byte[], byte[]> kafka;
  private final TopicIds topicIds;
  private final EnrichProgress progress;

  EnrichListener(
      EnrichFlow flow,
      KafkaTemplate<byte[], byte[]> kafka,
      TopicIds topicIds,
      EnrichProgress progress) {
    this.flow = flow;
    this.kafka = kafka;
    this.topicIds = topicIds;
    this.progress = progress;
  }

  @KafkaListener(
      id = "enrich",
      topics = "#{T(rolewatch.events.Topics).RAW.name()}",
      groupId = "${spring.kafka.consumer.group-id}",
      batch = "true",
      autoStartup = "false",
      concurrency = "${rolewatch.enrich.concurrency}")
  void poll(List<ConsumerRecord<byte[], byte[]>> records) {
    try {
      countOnceCommitted(records.size(), sendAll(records));
    } catch (LinkageError | AssertionError e) {
      // An Error would end the consumer's thread for good; an exception is tried again.
      throw new IllegalStateException(e);
    }
  }

  // Group by group, so that a long poll's events are not all held at once.
  private int sendAll(List<ConsumerRecord<byte[], byte[]>> records) {
    int rejected = 0;
    for (int from = 0; from < records.size(); from += EnrichFlow.AT_ONCE) {
      int to = Math.min(records.size(), from + EnrichFlow.AT_ONCE);
      rejected += sendEach(records.subList(from, to));
    }
    return rejected;
  }

  private int sendEach(List<ConsumerRecord<byte[], byte[]>> records) {
    List<RawRecord> raw = records.stream().map(this::rawRecord).toList();
    List<Outcome> outcomes = flow.enrich(raw);
    int rejected = 0;
    for (int i = 0; i < outcomes.size(); i++) {
      rejected += send(raw.get(i), outcomes.get(i), records.get(i).key()) ? 0 : 1;
    }
    return rejected;
  }

  private void countOnceCommitted(int records, int rejected) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            progress.polled(records, rejected);
          }
        });
  }

  private boolean send(RawRecord raw, Outcome outcome, byte @Nullable [] key) {
    return switch (outcome) {
      case Outcome.Enriched(var event) -> {
        byte[] value = EventJson.write(event);
        if (value.length > MAX_VALUE_BYTES) {
          sendRejected(flow.rejected(raw, Reason.TOO_LARGE, value.length + " bytes enriched"), key);
          yield false;
        }
        // The raw record's partition number keeps a posting's order even with a foreign key hash.
        var _ =
            kafka.send(
                new ProducerRecord<>(Topics.ENRICHED.name(), raw.origin().partition(), key, value));
        yield true;
      }
      case Outcome.Rejected rejected -> {
        sendRejected(rejected, key);
        yield false;
      }
    };
  }

  private void sendRejected(Outcome.Rejected rejected, byte @Nullable [] key) {
    progress.rejected(rejected.posting());
    var _ =
        kafka.send(
            new ProducerRecord<>(Topics.REJECTED.name(), key, EventJson.write(rejected.posting())));
  }

  private RawRecord rawRecord(ConsumerRecord<byte[], byte[]> record) {
    byte[] key = record.key();
    byte[] value = record.value();
    return new RawRecord(
        key == null ? null : new String(key, StandardCharsets.UTF_8),
        value == null ? new byte[0] : value,
        new Origin(topicIds.of(record.topic()), record.partition(), record.offset()));
  }
}

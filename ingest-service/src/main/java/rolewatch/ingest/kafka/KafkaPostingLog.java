package rolewatch.ingest.kafka;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import rolewatch.events.EventJson;
import rolewatch.events.RawPosting;
import rolewatch.events.RejectedPosting;
import rolewatch.events.Topics;
import rolewatch.ingest.state.PostingLog;
import rolewatch.ingest.state.PublishingFailed;

/** Publishes postings to their topics; the producer is idempotent and waits for all replicas. */
public final class KafkaPostingLog implements PostingLog {

  private final Producer<byte[], byte[]> producer;

  public KafkaPostingLog(Producer<byte[], byte[]> producer) {
    this.producer = producer;
  }

  @Override
  public void publish(
      Collection<? extends RawPosting> events, Collection<RejectedPosting> rejected) {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    try {
      for (RawPosting event : events) {
        sent.add(send(Topics.RAW.name(), event.ref().toString(), event));
      }
      for (RejectedPosting refused : rejected) {
        sent.add(send(Topics.REJECTED.name(), String.valueOf(refused.key()), refused));
      }
      awaitAll(sent);
    } catch (KafkaException | IllegalStateException e) {
      throw new PublishingFailed("Kafka does not take postings: " + e.getMessage(), e);
    }
  }

  private Future<RecordMetadata> send(String topic, String key, Object event) {
    byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
    return producer.send(new ProducerRecord<>(topic, keyBytes, EventJson.write(event)));
  }

  private static void awaitAll(List<Future<RecordMetadata>> sent) {
    try {
      for (Future<RecordMetadata> one : sent) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new PublishingFailed("Kafka did not take a posting: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PublishingFailed("stopped before Kafka answered", e);
    }
  }
}

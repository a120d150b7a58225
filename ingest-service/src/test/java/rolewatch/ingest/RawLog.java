package rolewatch.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import rolewatch.events.EventJson;
import rolewatch.events.PostingClosed;
import rolewatch.events.PostingSeen;
import rolewatch.events.RawPosting;
import rolewatch.events.RejectedPosting;
import rolewatch.events.Topics;

/** Reads everything that a topic holds, from its beginning to its present end. */
final class RawLog {

  private final String bootstrapServers;

  RawLog(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /** The events of one source and board, per posting in order. */
  List<RawPosting> events(String board) {
    List<RawPosting> events = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> one : records(Topics.RAW.name())) {
      RawPosting event = EventJson.read(one.value(), RawPosting.class);
      String key = new String(one.key(), StandardCharsets.UTF_8);
      if (!event.ref().toString().equals(key)) {
        throw new AssertionError("the key is " + key + " and the ref " + event.ref());
      }
      if (event.ref().board().equals(board)) {
        events.add(event);
      }
    }
    return events;
  }

  List<PostingSeen> seen(String board) {
    return events(board).stream()
        .filter(PostingSeen.class::isInstance)
        .map(PostingSeen.class::cast)
        .toList();
  }

  List<PostingClosed> closed(String board) {
    return events(board).stream()
        .filter(PostingClosed.class::isInstance)
        .map(PostingClosed.class::cast)
        .toList();
  }

  List<RejectedPosting> rejected() {
    return records(Topics.REJECTED.name()).stream()
        .map(one -> EventJson.read(one.value(), RejectedPosting.class))
        .toList();
  }

  private List<ConsumerRecord<byte[], byte[]>> records(String topic) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", bootstrapServers, "allow.auto.create.topics", false);
    try (Consumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return read(consumer, partitions);
    }
  }

  private static List<ConsumerRecord<byte[], byte[]>> read(
      Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
      consumer.poll(Duration.ofMillis(200)).forEach(records::add);
    }
    return records;
  }
}

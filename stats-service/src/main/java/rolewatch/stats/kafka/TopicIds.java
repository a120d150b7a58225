package rolewatch.stats.kafka;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;

/**
 * Kafka's ids of topics: a topic that was deleted and created again has another one, and offsets
 * start anew with it. Asked for again whenever partitions are assigned.
 */
final class TopicIds {

  private static final long TIMEOUT_SECONDS = 10;

  private final Admin admin;
  private final Map<String, String> ids = new ConcurrentHashMap<>();

  TopicIds(Admin admin) {
    this.admin = admin;
  }

  String of(String topic) {
    return ids.computeIfAbsent(topic, this::ask);
  }

  void forget() {
    ids.clear();
  }

  private String ask(String topic) {
    try {
      Map<String, TopicDescription> described =
          admin
              .describeTopics(List.of(topic))
              .allTopicNames()
              .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      return Objects.requireNonNull(described.get(topic), topic).topicId().toString();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while asking for the id of " + topic, e);
    } catch (ExecutionException | TimeoutException e) {
      throw new KafkaException("Kafka did not tell the id of topic " + topic, e);
    }
  }
}

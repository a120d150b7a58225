package rolewatch.ingest.kafka;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import rolewatch.events.Topic;
import rolewatch.events.Topics;
import rolewatch.ingest.state.PublishingFailed;

/**
 * Makes sure that the topics exist before anything is published: a producer would have the broker
 * create them with settings of its own.
 */
public final class KafkaTopics {

  private static final long SECONDS = 10;

  private final Map<String, Object> settings;

  /**
   * @param settings of an admin client
   */
  public KafkaTopics(Map<String, Object> settings) {
    this.settings = Map.copyOf(settings);
  }

  /**
   * Creates what is missing.
   *
   * @throws PublishingFailed if Kafka does not answer
   */
  public void ensure() {
    List<NewTopic> topics = List.of(wanted(Topics.RAW), wanted(Topics.REJECTED));
    try (Admin admin = Admin.create(settings)) {
      for (KafkaFuture<Void> created : admin.createTopics(topics).values().values()) {
        await(created);
      }
    } catch (org.apache.kafka.common.KafkaException | ExecutionException | TimeoutException e) {
      throw new PublishingFailed("Kafka does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PublishingFailed("stopped while asking Kafka", e);
    }
  }

  private static void await(KafkaFuture<Void> created)
      throws ExecutionException, TimeoutException, InterruptedException {
    try {
      created.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }

  private static NewTopic wanted(Topic<?> topic) {
    return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty())
        .configs(topic.settings());
  }
}

package rolewatch.events;

import java.util.Map;

/**
 * One Kafka topic of the pipeline.
 *
 * @param name the topic's name
 * @param valueType what its values are
 * @param partitions how many partitions it is created with. Changing that moves keys between
 *     partitions, which breaks the order of offsets per posting: re-create the topic instead
 * @param settings the topic's Kafka settings
 */
public record Topic<T>(
    String name, Class<T> valueType, int partitions, Map<String, String> settings) {

  public Topic {
    settings = Map.copyOf(settings);
  }
}

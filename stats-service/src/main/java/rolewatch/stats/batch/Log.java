package rolewatch.stats.batch;

import java.util.Comparator;

/**
 * One partition of one incarnation of the enriched topic.
 *
 * @param topicId Kafka's id of the topic; a re-created topic has another one
 * @param partition the partition, 0 or more
 */
public record Log(String topicId, int partition) implements Comparable<Log> {

  private static final Comparator<Log> ORDER =
      Comparator.comparing(Log::topicId).thenComparingInt(Log::partition);

  @Override
  public int compareTo(Log other) {
    return ORDER.compare(this, other);
  }
}

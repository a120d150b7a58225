package rolewatch.stats.kafka;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Topics;

/** How many enriched records wait: the distance from the group's offsets to the end of the log. */
public final class LagProbe {

  private static final long TIMEOUT_SECONDS = 3;

  private final Admin admin;
  private final String group;

  LagProbe(Admin admin, String group) {
    this.admin = admin;
    this.group = group;
  }

  /**
   * Asks Kafka.
   *
   * @return the number of records, 0 or more; -1 if Kafka does not answer within 3 s
   */
  public long lag() {
    try {
      Map<TopicPartition, OffsetAndMetadata> committed =
          admin
              .listConsumerGroupOffsets(group)
              .partitionsToOffsetAndMetadata()
              .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      return ends().entrySet().stream()
          .mapToLong(end -> end.getValue().offset() - offset(committed.get(end.getKey())))
          .map(lag -> Math.max(0, lag))
          .sum();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    } catch (ExecutionException | TimeoutException e) {
      return -1;
    }
  }

  private Map<TopicPartition, ListOffsetsResultInfo> ends()
      throws InterruptedException, ExecutionException, TimeoutException {
    Map<TopicPartition, OffsetSpec> latest =
        IntStream.range(0, Topics.ENRICHED.partitions())
            .mapToObj(partition -> new TopicPartition(Topics.ENRICHED.name(), partition))
            .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
    return admin.listOffsets(latest).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
  }

  private static long offset(@Nullable OffsetAndMetadata committed) {
    return committed == null ? 0 : committed.offset();
  }
}

package rolewatch.stats.batch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rolewatch.events.PostingRef;

/**
 * Some records of the enriched topic, in the order of their logs.
 *
 * @param records the records
 */
public record Batch(List<Received> records) {

  public Batch {
    records = List.copyOf(records);
  }

  /** The logs they come from, sorted so that writers lock them in one order. */
  public List<Log> logs() {
    return List.copyOf(
        records.stream().map(Received::log).collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The records that were not counted yet. */
  public Batch from(Map<Log, Long> nextOffsets) {
    return new Batch(
        records.stream()
            .filter(record -> record.offset() >= nextOffsets.getOrDefault(record.log(), 0L))
            .toList());
  }

  /** The events among the records. */
  public List<Received.Event> events() {
    return records.stream()
        .filter(Received.Event.class::isInstance)
        .map(Received.Event.class::cast)
        .toList();
  }

  /** The postings that the events are about. */
  public Set<PostingRef> refs() {
    return events().stream()
        .map(received -> received.event().ref())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The ids of the raw topics that the events were made from, each once, in order of sight. */
  public List<String> rawTopicIds() {
    return events().stream()
        .map(received -> received.event().origin().topicId())
        .distinct()
        .toList();
  }
}

package rolewatch.events;

/**
 * The raw record that an event was made from. Together with the extractor version it is the version
 * of a fact: a higher offset is newer.
 *
 * @param topicId Kafka's id of the topic {@code postings.raw}; a re-created topic has another one
 * @param partition the record's partition, 0 or more
 * @param offset the record's offset, 0 or more
 */
public record Origin(String topicId, int partition, long offset) {

  public Origin {
    InvalidEvent.required("origin.topicId", topicId, 40);
    if (partition < 0 || offset < 0) {
      throw new InvalidEvent("origin", "has the position " + partition + "/" + offset);
    }
  }
}

package rolewatch.ingest.push;

import org.jspecify.annotations.Nullable;
import rolewatch.events.RawPosting;
import rolewatch.events.Rejection;

/** One item of a push. */
public sealed interface PushedItem {

  /** An event that keeps to the contract. */
  record Event(RawPosting event) implements PushedItem {}

  /**
   * An item that does not.
   *
   * @param ref the posting it speaks of, as written; null if it does not say
   * @param field the field that is wrong; null if it is the item as a whole
   * @param rejection the reason
   * @param original the item as it came
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares items
  record Refused(@Nullable String ref, @Nullable String field, Rejection rejection, byte[] original)
      implements PushedItem {}
}

package rolewatch.ingest.push;

import org.jspecify.annotations.Nullable;
import rolewatch.events.Rejection;

/**
 * What one item of a push came to.
 *
 * @param item its place in the push, from 0
 * @param ref the posting; null if the item does not say
 * @param outcome whether it was published
 * @param field the field that is wrong; null if none is, or the item as a whole
 * @param reason why it was refused; null if it was not
 * @param detail the reason in words; null if there is none
 */
public record ItemOutcome(
    int item,
    @Nullable String ref,
    Outcome outcome,
    @Nullable String field,
    Rejection.@Nullable Reason reason,
    @Nullable String detail) {

  /** Whether an item was published. */
  public enum Outcome {
    /** It was new or changed, and is published. */
    accepted,
    /** It says what is known already, and is not published again. */
    duplicate,
    /** It breaks the contract. */
    rejected
  }

  static ItemOutcome of(int item, String ref, Outcome outcome) {
    return new ItemOutcome(item, ref, outcome, null, null, null);
  }

  static ItemOutcome refused(int item, PushedItem.Refused refused) {
    Rejection rejection = refused.rejection();
    return new ItemOutcome(
        item,
        refused.ref(),
        Outcome.rejected,
        refused.field(),
        rejection.reason(),
        rejection.detail());
  }
}

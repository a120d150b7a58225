package rolewatch.ingest.push;

import java.util.List;

/**
 * What a push came to, in the order of its items.
 *
 * @param accepted how many items were published
 * @param duplicate how many said what is known
 * @param rejected how many were refused
 */
public record PushResult(int accepted, int duplicate, int rejected, List<ItemOutcome> items) {

  static PushResult of(List<ItemOutcome> items) {
    return new PushResult(
        count(items, ItemOutcome.Outcome.accepted),
        count(items, ItemOutcome.Outcome.duplicate),
        count(items, ItemOutcome.Outcome.rejected),
        List.copyOf(items));
  }

  private static int count(List<ItemOutcome> items, ItemOutcome.Outcome outcome) {
    return (int) items.stream().filter(item -> item.outcome() == outcome).count();
  }
}

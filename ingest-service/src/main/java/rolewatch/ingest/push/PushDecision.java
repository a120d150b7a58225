package rolewatch.ingest.push;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.events.CloseReason;
import rolewatch.events.PostingClosed;
import rolewatch.events.PostingRef;
import rolewatch.events.PostingSeen;
import rolewatch.events.RawPosting;
import rolewatch.events.RejectedPosting;
import rolewatch.events.Rejection;
import rolewatch.events.Rejection.Reason;
import rolewatch.events.Rejection.Stage;
import rolewatch.ingest.push.ItemOutcome.Outcome;
import rolewatch.ingest.state.Fingerprint;
import rolewatch.ingest.state.KnownPosting;
import rolewatch.ingest.state.KnownPosting.Status;

/**
 * Decides what each item of a push comes to, one after the other, so that an item sees what the
 * items before it did.
 */
public final class PushDecision {

  private final Map<PostingRef, KnownPosting> known;
  private final String client;
  private final Instant now;
  private final Map<PostingRef, KnownPosting> moved = new LinkedHashMap<>();
  private final List<RawPosting> events = new ArrayList<>();
  private final List<RejectedPosting> rejected = new ArrayList<>();
  private final List<ItemOutcome> outcomes = new ArrayList<>();

  private PushDecision(Map<PostingRef, KnownPosting> known, String client, Instant now) {
    this.known = new HashMap<>(known);
    this.client = client;
    this.now = now;
  }

  /**
   * Decides.
   *
   * @param known the postings that the items speak of, as far as we know them
   * @param client who pushes
   */
  public static PushDecision of(
      List<PushedItem> items, Map<PostingRef, KnownPosting> known, String client, Instant now) {
    PushDecision decision = new PushDecision(known, client, now);
    items.forEach(decision::take);
    return decision;
  }

  /** What is to be published, in this order. */
  public List<RawPosting> events() {
    return List.copyOf(events);
  }

  /** What is to be published as rejected. */
  public List<RejectedPosting> rejected() {
    return List.copyOf(rejected);
  }

  /** What is to be recorded once it is published. */
  public Map<PostingRef, KnownPosting> moved() {
    return moved;
  }

  /** What to answer. */
  public PushResult result() {
    return PushResult.of(outcomes);
  }

  private void take(PushedItem item) {
    switch (item) {
      case PushedItem.Refused refused -> refuse(refused);
      case PushedItem.Event(PostingSeen seen) -> see(seen);
      case PushedItem.Event(PostingClosed closed) -> close(closed);
    }
  }

  private void see(PostingSeen seen) {
    String hash = Fingerprint.of(seen);
    KnownPosting before = known.get(seen.ref());
    if (before != null && before.hash().equals(hash) && stands(before)) {
      outcomes.add(outcome(seen.ref(), Outcome.duplicate));
      return;
    }
    publish(seen, posting(seen.ref(), hash, Status.OPEN, seen.validThrough()));
  }

  // What has expired stays closed, however often it is pushed as it was.
  private static boolean stands(KnownPosting before) {
    return before.isOpen() || before.closed() == CloseReason.EXPIRED;
  }

  private void close(PostingClosed closed) {
    KnownPosting before = known.get(closed.ref());
    if (before == null) {
      String detail = "ref " + closed.ref() + " is not known, so it cannot be withdrawn";
      Rejection rejection = new Rejection(Stage.INGEST, Reason.INVALID_FIELD, detail);
      refuse(
          new PushedItem.Refused(
              closed.ref().toString(), "ref", rejection, rolewatch.events.EventJson.write(closed)));
      return;
    }
    if (!before.isOpen()) {
      outcomes.add(outcome(closed.ref(), Outcome.duplicate));
      return;
    }
    publish(closed, posting(closed.ref(), before.hash(), Status.CLOSED, before.validThrough()));
  }

  private void publish(RawPosting event, KnownPosting after) {
    events.add(event);
    known.put(event.ref(), after);
    moved.put(event.ref(), after);
    outcomes.add(outcome(event.ref(), Outcome.accepted));
  }

  private void refuse(PushedItem.Refused refused) {
    outcomes.add(ItemOutcome.refused(outcomes.size(), refused));
    rejected.add(
        RejectedPosting.of(
            now, refused.rejection(), refused.ref(), null, "push/" + client, refused.original()));
  }

  private ItemOutcome outcome(PostingRef ref, Outcome outcome) {
    return ItemOutcome.of(outcomes.size(), ref.toString(), outcome);
  }

  private KnownPosting posting(
      PostingRef ref, String hash, Status status, @Nullable Instant validThrough) {
    CloseReason reason = status == Status.CLOSED ? CloseReason.WITHDRAWN : null;
    return new KnownPosting(
        ref.externalId(), "push:" + client, hash, status, reason, validThrough, null);
  }
}

package rolewatch.ingest;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import rolewatch.events.CloseReason;
import rolewatch.events.PostingClosed;
import rolewatch.events.PostingRef;
import rolewatch.ingest.push.PushDecision;
import rolewatch.ingest.push.PushResult;
import rolewatch.ingest.push.PushStore;
import rolewatch.ingest.push.PushedItem;
import rolewatch.ingest.push.PushedItemReader;
import rolewatch.ingest.state.KnownPosting;
import rolewatch.ingest.state.PostingLog;

/**
 * What happens to pushed postings: each item is read, compared with what we know, published if it
 * says something new, and only then recorded. Two pushes to the same board wait for one another, so
 * that what is recorded last was published last.
 */
public final class PushFlow {

  private static final int EXPIRED_AT_ONCE = 1_000;

  private final PushedItemReader reader;
  private final PushStore store;
  private final PostingLog log;
  private final InstantSource clock;

  public PushFlow(PushedItemReader reader, PushStore store, PostingLog log, InstantSource clock) {
    this.reader = reader;
    this.store = store;
    this.log = log;
    this.clock = clock;
  }

  /** Takes a push. Throws when Kafka or Postgres fails; then nothing is recorded. */
  public PushResult push(String client, List<byte[]> items) {
    Instant now = clock.instant();
    List<PushedItem> read = items.stream().map(item -> reader.read(item, now)).toList();
    Collection<PostingRef> refs = refs(read);
    return store.exclusively(boards(refs), () -> publish(client, read, refs, now));
  }

  private PushResult publish(
      String client, List<PushedItem> items, Collection<PostingRef> refs, Instant now) {
    PushDecision decision = PushDecision.of(items, store.load(refs), client, now);
    log.publish(decision.events(), decision.rejected());
    store.record(
        client, decision.moved(), decision.events().size(), decision.rejected().size(), now);
    return decision.result();
  }

  /**
   * Closes pushed postings whose expiry has passed. Throws when Kafka or Postgres fails; then
   * nothing is recorded.
   *
   * @return how many were closed
   */
  public int closeExpired() {
    Instant now = clock.instant();
    Collection<PostingRef> refs = store.expired(now, EXPIRED_AT_ONCE);
    return store.exclusively(boards(refs), () -> closeExpired(refs, now));
  }

  private int closeExpired(Collection<PostingRef> refs, Instant now) {
    // Read again: a push may have moved the date before we had the lock.
    Map<PostingRef, KnownPosting> closed = new TreeMap<>();
    store
        .load(refs)
        .forEach(
            (ref, known) -> {
              if (known.hasExpired(now)) {
                closed.put(ref, known.closed(CloseReason.EXPIRED));
              }
            });
    log.publish(closings(closed.keySet(), now), List.of());
    store.record("expiry", closed, 0, 0, now);
    return closed.size();
  }

  private static List<PostingClosed> closings(Collection<PostingRef> refs, Instant now) {
    return refs.stream()
        .map(ref -> new PostingClosed(ref, now, CloseReason.EXPIRED, Map.of()))
        .toList();
  }

  private static Collection<PostingRef> refs(List<PushedItem> items) {
    Collection<PostingRef> refs = new TreeSet<>();
    for (PushedItem item : items) {
      if (item instanceof PushedItem.Event(var event)) {
        refs.add(event.ref());
      }
    }
    return refs;
  }

  private static Collection<String> boards(Collection<PostingRef> refs) {
    Collection<String> boards = new TreeSet<>();
    refs.forEach(ref -> boards.add("push " + ref.source() + "/" + ref.board()));
    return boards;
  }
}

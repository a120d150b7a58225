package rolewatch.ingest;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import rolewatch.events.PostingRef;
import rolewatch.ingest.push.PushDecision;
import rolewatch.ingest.push.PushResult;
import rolewatch.ingest.push.PushStore;
import rolewatch.ingest.push.PushedItem;
import rolewatch.ingest.push.PushedItemReader;
import rolewatch.ingest.state.PostingLog;

/**
 * What happens to pushed postings: each item is read, compared with what we know, published if it
 * says something new, and only then recorded. Two pushes to the same board wait for one another, so
 * that what is recorded last was published last.
 */
public final class PushFlow {

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

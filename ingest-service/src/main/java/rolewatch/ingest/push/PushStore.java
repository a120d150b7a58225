package rolewatch.ingest.push;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rolewatch.events.PostingRef;
import rolewatch.ingest.state.KnownPosting;

/** Remembers pushed postings, and answers that may be asked for again. */
public interface PushStore {

  /**
   * Does work in one transaction while nobody else, on any instance, holds one of the locks.
   *
   * @param locks names; taken in a fixed order
   */
  <T> T exclusively(Collection<String> locks, Supplier<T> work);

  /** The postings that are known, of those asked for. */
  Map<PostingRef, KnownPosting> load(Collection<PostingRef> refs);

  /** Open pushed postings whose expiry has passed, at most so many. */
  Collection<PostingRef> expired(Instant now, int limit);

  /**
   * Records postings that were published.
   *
   * @param events how many events were published
   * @param rejected how many items were refused
   */
  void record(
      String client, Map<PostingRef, KnownPosting> moved, int events, int rejected, Instant now);

  /** The answer kept for a client's key; null if there is none. */
  @Nullable KeptAnswer answer(String client, String key);

  /** Keeps an answer. */
  void keep(String client, String key, KeptAnswer answer, Instant now);

  /**
   * An answer to a push.
   *
   * @param bodyHash the fingerprint of the push
   * @param status the HTTP status
   * @param json the answer's body
   */
  record KeptAnswer(String bodyHash, int status, String json) {}
}

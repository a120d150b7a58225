package rolewatch.stats.batch;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.events.EnrichedClosing;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.PostingRef;
import rolewatch.stats.identity.Edition;
import rolewatch.stats.posting.FactVersion;
import rolewatch.stats.posting.Facts;
import rolewatch.stats.posting.Posting;
import rolewatch.stats.posting.PostingLife;

/**
 * What the events of a batch, taken in order, make of the postings. An event counts as applied if
 * its version was newer when its turn came, however the log is cut into batches.
 */
public final class Changes {

  private final Map<PostingRef, Posting> known;
  private final NavigableMap<PostingRef, Posting> after = new TreeMap<>();
  private final NavigableMap<PostingRef, byte[]> documents = new TreeMap<>();
  private final Map<UUID, Sighting> wordings = new HashMap<>();
  private final Set<PostingRef> reworded = new HashSet<>();
  private final NavigableMap<Log, Tally> tallies = new TreeMap<>();
  private final NavigableMap<String, Instant> watermarks = new TreeMap<>();

  private Changes(Map<PostingRef, Posting> known) {
    this.known = Map.copyOf(known);
  }

  /**
   * Applies a batch.
   *
   * @param known what was known of the batch's postings
   * @param incarnation the ordinal of a raw topic's id
   */
  public static Changes of(
      Batch batch, Map<PostingRef, Posting> known, ToIntFunction<String> incarnation) {
    Changes changes = new Changes(known);
    for (Received received : batch.records()) {
      Tally tally = changes.tallyOf(received);
      Tally counted =
          switch (received) {
            case Received.Refused refused -> tally.rejected(refused.offset());
            case Received.Event event -> changes.take(event, tally, incarnation);
          };
      changes.tallies.put(received.log(), counted);
    }
    return changes;
  }

  private Tally tallyOf(Received received) {
    return tallies.getOrDefault(received.log(), Tally.startingAt(received.offset()));
  }

  private Tally take(Received.Event received, Tally tally, ToIntFunction<String> incarnation) {
    EnrichedEvent event = received.event();
    FactVersion version = versionOf(event, incarnation);
    Posting before = after.getOrDefault(event.ref(), known.get(event.ref()));
    Posting now =
        switch (event) {
          case EnrichedPosting seen -> see(Sighting.of(seen), version, before, received.json());
          case EnrichedClosing closing -> PostingLife.after(before, version, closing);
        };
    if (!now.equals(before)) {
      after.put(event.ref(), now);
    }
    if (before != null && !version.isNewerThan(before.version())) {
      return tally.superseded(received.offset());
    }
    watermarks.merge(event.ref().source(), event.observedAt(), Changes::later);
    return tally.applied(received.offset());
  }

  private Posting see(
      Sighting sighting, FactVersion version, @Nullable Posting before, byte[] json) {
    PostingRef ref = sighting.posting().ref();
    UUID wording = sighting.identity().id();
    Posting now = PostingLife.after(before, version, sighting.posting(), wording);
    wordings.putIfAbsent(wording, sighting);
    if (version.equals(now.sight())) {
      documents.put(ref, json);
      // Seen in that version before, its facts may name a job that was found for them.
      if (before == null || !version.equals(before.sight())) {
        reworded.add(ref);
      }
    }
    return now;
  }

  private static FactVersion versionOf(EnrichedEvent event, ToIntFunction<String> incarnation) {
    return new FactVersion(
        incarnation.applyAsInt(event.origin().topicId()),
        event.origin().offset(),
        event.extractorVersion());
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** What was known of a posting before; null if nothing. */
  public @Nullable Posting before(PostingRef ref) {
    return known.get(ref);
  }

  /** The postings that changed, as they are now, sorted by ref. */
  public Collection<Posting> postings() {
    return after.values();
  }

  /** The newest applied sight of each posting, as JSON, sorted by ref. */
  public NavigableMap<PostingRef, byte[]> documents() {
    return documents;
  }

  /**
   * The ids of every wording that the batch shows, of superseded sights too: so it does not matter
   * how a log is cut into batches.
   */
  public Set<UUID> wordings() {
    return wordings.keySet();
  }

  /**
   * The edition of one of {@link #wordings}, as if it were the first of its job.
   *
   * @throws IllegalArgumentException if the batch does not show it
   */
  public Edition edition(UUID wording) {
    Sighting sighting = wordings.get(wording);
    if (sighting == null) {
      throw new IllegalArgumentException("the batch does not show the wording " + wording);
    }
    return sighting.edition();
  }

  /** Per changed posting whose facts were taken just now the edition that they name as its job. */
  public Map<PostingRef, UUID> editions() {
    Map<PostingRef, UUID> editions = new HashMap<>();
    reworded.forEach(ref -> editions.put(ref, openFacts(ref).job()));
    return editions;
  }

  private Facts openFacts(PostingRef ref) {
    Posting posting = after.get(ref);
    if (posting == null) {
      throw new IllegalStateException(ref + " did not change");
    }
    return posting.openFacts();
  }

  /** Puts postings under the jobs that were found for their editions. */
  public void assign(Map<PostingRef, UUID> jobs) {
    jobs.forEach((ref, job) -> after.computeIfPresent(ref, (_, posting) -> posting.ofJob(job)));
  }

  /** What became of the records, per log. */
  public NavigableMap<Log, Tally> tallies() {
    return tallies;
  }

  /** The newest observation applied, per source. */
  public NavigableMap<String, Instant> watermarks() {
    return watermarks;
  }

  /** How many more postings are open. */
  public int opened() {
    return after.values().stream()
        .mapToInt(now -> (now.isOpen() ? 1 : 0) - (wasOpen(now) ? 1 : 0))
        .sum();
  }

  /** How many more postings are known. */
  public int added() {
    return (int) after.keySet().stream().filter(ref -> !known.containsKey(ref)).count();
  }

  private boolean wasOpen(Posting now) {
    Posting before = known.get(now.ref());
    return before != null && before.isOpen();
  }

  /** The postings that changed, as they were. */
  List<Posting> previous() {
    return after.keySet().stream().flatMap(ref -> Stream.ofNullable(known.get(ref))).toList();
  }
}

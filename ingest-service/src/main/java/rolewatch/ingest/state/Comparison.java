package rolewatch.ingest.state;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rolewatch.events.CloseReason;
import rolewatch.events.PostingClosed;
import rolewatch.events.PostingRef;
import rolewatch.events.PostingSeen;
import rolewatch.ingest.board.Listing;
import rolewatch.ingest.board.RejectedItem;
import rolewatch.ingest.reading.Reading;
import rolewatch.ingest.state.Changes.Kind;
import rolewatch.ingest.state.Changes.Rejected;
import rolewatch.ingest.state.Changes.Seen;
import rolewatch.ingest.state.KnownPosting.Status;

/**
 * Compares what we know of a board with a new reading of it.
 *
 * <p>A posting is closed only when a proven full listing lacks it, when its own page is gone, or
 * when its own expiry has passed; an outage, a cut or capped listing, an unreadable page or a
 * refused item closes nothing. A full listing that lacks every one of many open postings is more
 * often a broken board than an empty one, and is believed only when it comes twice in a row.
 */
public final class Comparison {

  /** From how many open postings on an empty listing is doubted. */
  static final int MANY = 5;

  private final KnownBoard known;
  private final Reading reading;
  private final Instant now;
  private final Set<String> kept;
  private final Set<String> gone;
  private final Map<String, Seen> seen = new LinkedHashMap<>();
  private final Map<String, PostingSeen> read = new LinkedHashMap<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private final Set<String> present = new HashSet<>();

  private Comparison(KnownBoard known, Reading reading, Instant now) {
    this.known = known;
    this.reading = reading;
    this.now = now;
    this.kept = texts(reading.kept());
    this.gone = texts(reading.gone());
  }

  /**
   * What a reading changes.
   *
   * @param now the time to judge expiry by
   */
  public static Changes of(KnownBoard known, Reading reading, Instant now) {
    return new Comparison(known, reading, now).changes();
  }

  private Changes changes() {
    // In a fixed order, so that a reading always gives the same events in the same order.
    new TreeMap<>(reading.pages()).forEach(this::takePage);
    keepUnreadPages();
    Map<String, CloseReason> closings = closings();
    boolean doubtful = isDoubtful(closings);
    boolean believed = !doubtful || known.doubted();
    if (!believed) {
      closings.clear();
    }
    addExpired(closings);
    return new Changes(
        List.copyOf(seen.values()),
        closings.entrySet().stream().map(this::closed).toList(),
        rejected,
        present,
        believed ? null : doubt(),
        reading.isFull() ? !believed : known.doubted());
  }

  private void takePage(URI page, Listing listing) {
    for (PostingSeen posting : listing.postings()) {
      takePosting(page.toString(), posting);
    }
    for (RejectedItem item : listing.rejections()) {
      takeRejection(page.toString(), item);
    }
  }

  private void takePosting(String page, PostingSeen posting) {
    String id = posting.ref().externalId();
    if (!present.add(id)) {
      return; // on two pages of one site: the first counts
    }
    read.put(id, posting);
    String hash = Fingerprint.of(posting);
    Kind kind = kindOf(known.postings().get(id), hash);
    if (kind != null) {
      seen.put(id, new Seen(posting, kind, page, hash));
    }
  }

  private @Nullable Kind kindOf(@Nullable KnownPosting before, String hash) {
    if (before == null || before.status() == Status.REJECTED) {
      return Kind.NEW;
    }
    boolean same = before.hash().equals(hash);
    if (before.isOpen()) {
      return same ? null : Kind.CHANGED;
    }
    // A board may go on showing what has expired.
    boolean stillExpired = before.closed() == CloseReason.EXPIRED && isOver(before.validThrough());
    return same && stillExpired ? null : Kind.REOPENED;
  }

  private void takeRejection(String page, RejectedItem item) {
    String hash = Fingerprint.of(item.original());
    String id = item.externalId() == null ? "rejected:" + hash : item.externalId();
    present.add(id);
    KnownPosting before = known.postings().get(id);
    if (before == null || !hash.equals(before.rejectedHash())) {
      rejected.add(new Rejected(item, id, page, hash));
    }
  }

  private void keepUnreadPages() {
    for (KnownPosting posting : known.postings().values()) {
      if (kept.contains(posting.page())) {
        present.add(posting.externalId());
      }
    }
  }

  private Map<String, CloseReason> closings() {
    Map<String, CloseReason> closings = new TreeMap<>();
    for (KnownPosting posting : known.postings().values()) {
      if (posting.isOpen() && !present.contains(posting.externalId())) {
        if (gone.contains(posting.page())) {
          closings.put(posting.externalId(), CloseReason.GONE);
        } else if (reading.isFull()) {
          closings.put(posting.externalId(), CloseReason.ABSENT_FROM_FULL_LISTING);
        }
      }
    }
    return closings;
  }

  private boolean isDoubtful(Map<String, CloseReason> closings) {
    return closings.size() >= MANY && closings.size() == open();
  }

  private long open() {
    return known.postings().values().stream().filter(KnownPosting::isOpen).count();
  }

  private String doubt() {
    return "lists none of the "
        + open()
        + " open postings; they close if the next reading says so too";
  }

  private void addExpired(Map<String, CloseReason> closings) {
    if (!reading.isAnswer()) {
      return;
    }
    for (KnownPosting posting : known.postings().values()) {
      // What was read now has said itself when it expires.
      if (posting.isOpen() && !read.containsKey(posting.externalId())) {
        addExpired(closings, posting.externalId(), posting.validThrough());
      }
    }
    read.forEach((id, posting) -> addIfOpen(closings, id, posting.validThrough()));
  }

  private void addIfOpen(Map<String, CloseReason> closings, String id, @Nullable Instant expiry) {
    KnownPosting before = known.postings().get(id);
    if (seen.containsKey(id) || (before != null && before.isOpen())) {
      addExpired(closings, id, expiry);
    }
  }

  private void addExpired(
      Map<String, CloseReason> closings, String id, @Nullable Instant validThrough) {
    if (isOver(validThrough)) {
      closings.putIfAbsent(id, CloseReason.EXPIRED);
    }
  }

  private boolean isOver(@Nullable Instant validThrough) {
    return validThrough != null && !validThrough.isAfter(now);
  }

  private PostingClosed closed(Map.Entry<String, CloseReason> closing) {
    PostingRef ref = new PostingRef(known.key().source(), known.key().board(), closing.getKey());
    return new PostingClosed(ref, now, closing.getValue(), Map.of());
  }

  private static Set<String> texts(Set<URI> addresses) {
    return addresses.stream().map(URI::toString).collect(Collectors.toSet());
  }
}

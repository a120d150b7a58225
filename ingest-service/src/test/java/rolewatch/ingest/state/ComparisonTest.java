package rolewatch.ingest.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolewatch.events.CloseReason;
import rolewatch.events.Declared;
import rolewatch.events.Description;
import rolewatch.events.PostingClosed;
import rolewatch.events.PostingRef;
import rolewatch.events.PostingSeen;
import rolewatch.events.Rejection;
import rolewatch.ingest.board.BoardKey;
import rolewatch.ingest.board.Completeness;
import rolewatch.ingest.board.Listing;
import rolewatch.ingest.board.RejectedItem;
import rolewatch.ingest.reading.BoardState;
import rolewatch.ingest.reading.Reading;
import rolewatch.ingest.state.KnownPosting.Status;

/** What a reading opens and closes, on examples and on thousands of random lives of a board. */
class ComparisonTest {

  private static final URI PAGE = URI.create("https://example.com/jobs");
  private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

  @Test
  void aFullListingOpensChangesAndCloses() {
    Memory memory = new Memory();
    memory.take(full(posting("a", "A"), posting("b", "B"), posting("c", "C")));
    Changes changes = memory.take(full(posting("a", "A"), posting("b", "B2"), posting("d", "D")));

    assertThat(kinds(changes))
        .containsOnly(Map.entry("b", Changes.Kind.CHANGED), Map.entry("d", Changes.Kind.NEW));
    assertThat(closings(changes))
        .containsOnly(Map.entry("c", CloseReason.ABSENT_FROM_FULL_LISTING));
  }

  @ParameterizedTest
  @EnumSource(names = "OK", mode = EnumSource.Mode.EXCLUDE)
  void nothingButAFullListingClosesWhatIsAbsent(BoardState state) {
    Memory memory = new Memory();
    memory.take(full(posting("a", "A"), posting("b", "B")));
    Reading less = reading(state, Map.of(PAGE, listing(posting("a", "A"))), Set.of(), Set.of());
    assertThat(memory.take(less).closed()).isEmpty();
  }

  @Test
  void aRefusedItemStandsForItsPosting() {
    Memory memory = new Memory();
    memory.take(full(posting("a", "A"), posting("b", "B")));
    Reading refused =
        full(
            new Listing(
                List.of(posting("a", "A")), List.of(refused("b")), List.of(), Completeness.FULL));
    Changes changes = memory.take(refused);
    assertThat(changes.closed()).isEmpty();
    assertThat(changes.rejected()).hasSize(1);
    assertThat(memory.take(refused).rejected()).as("published as refused once").isEmpty();
  }

  @Test
  void whatStoodOnAPageThatWasNotReadStays() {
    Memory memory = new Memory();
    memory.take(full(posting("a", "A")));
    Reading unread = reading(BoardState.OK, Map.of(), Set.of(PAGE), Set.of());
    assertThat(memory.take(unread).closed()).isEmpty();
  }

  @Test
  void aPageThatIsGoneTakesItsPostingWithIt() {
    Memory memory = new Memory();
    memory.take(full(posting("a", "A")));
    Reading gone = reading(BoardState.TRUNCATED, Map.of(), Set.of(), Set.of(PAGE));
    assertThat(closings(memory.take(gone))).containsOnly(Map.entry("a", CloseReason.GONE));
  }

  @Test
  void anEmptyListingOfAFullBoardIsBelievedTheSecondTime() {
    Memory memory = new Memory();
    memory.take(full(many(Comparison.MANY)));
    Changes first = memory.take(full());
    assertThat(first.closed()).isEmpty();
    assertThat(first.doubt()).contains("none of the 5 open postings");
    assertThat(memory.take(full()).closed()).hasSize(Comparison.MANY);
  }

  @Test
  void anEmptyListingIsForgottenWhenTheBoardIsBack() {
    Memory memory = new Memory();
    memory.take(full(many(9)));
    memory.take(full());
    memory.take(full(many(9)));
    assertThat(memory.take(full()).closed()).isEmpty();
  }

  @Test
  void anOutageBetweenTwoEmptyListingsProvesNothing() {
    Memory memory = new Memory();
    memory.take(full(many(9)));
    memory.take(full());
    Reading outage = reading(BoardState.UNREACHABLE, Map.of(), Set.of(), Set.of());
    assertThat(memory.take(outage).closed()).isEmpty();
    assertThat(memory.take(full()).closed()).hasSize(9);
  }

  @Test
  void aSmallBoardMayBecomeEmptyAtOnce() {
    Memory memory = new Memory();
    memory.take(full(many(Comparison.MANY - 1)));
    assertThat(memory.take(full()).closed()).hasSize(Comparison.MANY - 1);
  }

  @Test
  void anExpiredPostingClosesOnceThoughItsBoardGoesOnShowingIt() {
    Memory memory = new Memory();
    PostingSeen expired = posting("a", "A", NOW.minusSeconds(1));
    Changes first = memory.take(full(expired));
    assertThat(kinds(first)).containsOnlyKeys("a");
    assertThat(closings(first)).containsOnly(Map.entry("a", CloseReason.EXPIRED));
    Changes second = memory.take(full(expired));
    assertThat(second.seen()).isEmpty();
    assertThat(second.closed()).isEmpty();
    Changes prolonged = memory.take(full(posting("a", "A", NOW.plusSeconds(60))));
    assertThat(kinds(prolonged)).containsOnly(Map.entry("a", Changes.Kind.REOPENED));
    assertThat(prolonged.closed()).isEmpty();
  }

  @Test
  void aPostingThatNoLongerExpiresIsNotClosedByItsOldDate() {
    Memory memory = new Memory();
    memory.take(full(posting("a", "A", NOW.plusSeconds(1))));
    memory.now = NOW.plusSeconds(2);
    assertThat(memory.take(full(posting("a", "A"))).closed()).isEmpty();
  }

  @Test
  void whatWasPublishedUnderALostLeaseIsPublishedAgain() {
    Memory memory = new Memory();
    memory.take(full(posting("a", "A")));
    memory.forgetHash("a");
    assertThat(kinds(memory.take(full(posting("a", "A"))))).containsOnlyKeys("a");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void inAnyLifeOfABoardWhatIsOpenIsWhatItLastProved(long seed) {
    Random random = new Random(seed);
    Memory memory = new Memory();
    Map<String, String> market = new HashMap<>();
    for (int step = 0; step < 400; step++) {
      live(market, random);
      Set<String> before = memory.open();
      Reading reading = anyReading(market, memory, random);
      Changes changes = memory.take(reading);
      Set<String> closed = closings(changes).keySet();

      assertThat(before).as("closes only what was open").containsAll(closed);
      if (!reading.isFull()) {
        assertThat(closed).as("step %d: %s closes nothing", step, reading.state()).isEmpty();
      }
      assertThat(Collections.disjoint(closed, market.keySet()))
          .as("step %d: closes nothing that stands", step)
          .isTrue();
      if (reading.isFull() && changes.doubt() == null && reading.kept().isEmpty()) {
        assertThat(memory.open()).as("step %d", step).isEqualTo(new TreeSet<>(market.keySet()));
        if (refusals(reading) == 0) {
          assertThat(memory.published()).as("step %d", step).isEqualTo(market);
        }
      }
    }
  }

  private static void live(Map<String, String> market, Random random) {
    for (int i = 0; i < random.nextInt(4); i++) {
      market.put("p" + random.nextInt(30), "title " + random.nextInt(3));
      market.remove("p" + random.nextInt(30));
    }
  }

  // Mostly whole listings; sometimes outages, cuts, unread pages and refused items.
  private static Reading anyReading(Map<String, String> market, Memory memory, Random random) {
    List<PostingSeen> all = new ArrayList<>();
    market.forEach((id, title) -> all.add(posting(id, title)));
    List<PostingSeen> some = all.stream().filter(_ -> random.nextBoolean()).toList();
    return switch (random.nextInt(9)) {
      case 0 -> reading(BoardState.UNREACHABLE, Map.of(), Set.of(), Set.of());
      case 1 -> reading(BoardState.GONE, Map.of(), Set.of(), Set.of());
      case 2 -> reading(BoardState.PARSE_FAILED, Map.of(), Set.of(), Set.of());
      case 3 -> reading(BoardState.TRUNCATED, Map.of(PAGE, listing(some)), Set.of(), Set.of());
      case 4 -> reading(BoardState.OK, Map.of(), Set.of(PAGE), Set.of());
      case 5 -> full(partlyRefused(all, memory));
      default -> full(listing(all));
    };
  }

  // One known posting is refused this time.
  private static Listing partlyRefused(List<PostingSeen> all, Memory memory) {
    Set<String> open = memory.open();
    List<String> ids =
        all.stream().map(one -> one.ref().externalId()).filter(open::contains).toList();
    if (ids.isEmpty()) {
      return listing(all);
    }
    String bad = ids.getFirst();
    List<PostingSeen> good =
        all.stream().filter(one -> !one.ref().externalId().equals(bad)).toList();
    return new Listing(good, List.of(refused(bad)), List.of(), Completeness.FULL);
  }

  private static int refusals(Reading reading) {
    return reading.pages().values().stream().mapToInt(one -> one.rejections().size()).sum();
  }

  /** Does what the store does, in memory. */
  private static final class Memory {

    private final Map<String, KnownPosting> postings = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private boolean doubted;
    private Instant now = NOW;

    Changes take(Reading reading) {
      KnownBoard known =
          new KnownBoard(new BoardKey("ashby", "check"), postings, Map.of(), doubted, 0);
      Changes changes = Comparison.of(known, reading, now);
      changes.seen().forEach(this::open);
      changes.rejected().forEach(this::refuse);
      changes.closed().forEach(this::close);
      doubted = changes.doubted();
      return changes;
    }

    Set<String> open() {
      return postings.values().stream()
          .filter(KnownPosting::isOpen)
          .map(KnownPosting::externalId)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    Map<String, String> published() {
      Map<String, String> open = new HashMap<>(titles);
      open.keySet().retainAll(open());
      return open;
    }

    void forgetHash(String id) {
      postings.computeIfPresent(
          id, (_, one) -> new KnownPosting(id, one.page(), "", one.status(), null, null, null));
    }

    private void open(Changes.Seen seen) {
      String id = seen.posting().ref().externalId();
      titles.put(id, seen.posting().title());
      Instant expiry = seen.posting().validThrough();
      postings.put(
          id, new KnownPosting(id, seen.page(), seen.hash(), Status.OPEN, null, expiry, null));
    }

    private void refuse(Changes.Rejected refused) {
      String id = refused.externalId();
      KnownPosting one = postings.get(id);
      postings.put(
          id,
          one == null
              ? new KnownPosting(
                  id, refused.page(), "", Status.REJECTED, null, null, refused.hash())
              : new KnownPosting(
                  id,
                  one.page(),
                  one.hash(),
                  one.status(),
                  one.closed(),
                  one.validThrough(),
                  refused.hash()));
    }

    private void close(PostingClosed closed) {
      postings.computeIfPresent(
          closed.ref().externalId(),
          (id, one) ->
              new KnownPosting(
                  id,
                  one.page(),
                  one.hash(),
                  Status.CLOSED,
                  closed.reason(),
                  one.validThrough(),
                  one.rejectedHash()));
    }
  }

  private static Map<String, Changes.Kind> kinds(Changes changes) {
    return changes.seen().stream()
        .collect(Collectors.toMap(seen -> seen.posting().ref().externalId(), Changes.Seen::kind));
  }

  private static Map<String, CloseReason> closings(Changes changes) {
    return changes.closed().stream()
        .collect(Collectors.toMap(one -> one.ref().externalId(), PostingClosed::reason));
  }

  private static PostingSeen[] many(int count) {
    Set<PostingSeen> postings = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      postings.add(posting("m" + i, "M" + i));
    }
    return postings.toArray(PostingSeen[]::new);
  }

  private static Reading full(PostingSeen... postings) {
    return full(listing(postings));
  }

  private static Reading full(Listing listing) {
    return reading(BoardState.OK, Map.of(PAGE, listing), Set.of(), Set.of());
  }

  private static Reading reading(
      BoardState state, Map<URI, Listing> pages, Set<URI> kept, Set<URI> gone) {
    return new Reading(state, null, pages, kept, gone, Map.of(), null);
  }

  private static Listing listing(PostingSeen... postings) {
    return listing(List.of(postings));
  }

  private static Listing listing(List<PostingSeen> postings) {
    return new Listing(postings, List.of(), List.of(), Completeness.FULL);
  }

  private static RejectedItem refused(String id) {
    Rejection rejection =
        new Rejection(Rejection.Stage.INGEST, Rejection.Reason.MISSING_FIELD, "title is missing");
    return new RejectedItem(id, rejection, new byte[] {1});
  }

  private static PostingSeen posting(String id, String title) {
    return posting(id, title, null);
  }

  private static PostingSeen posting(String id, String title, Instant validThrough) {
    return new PostingSeen(
        new PostingRef("ashby", "check", id),
        NOW,
        null,
        title,
        "Example",
        List.of(),
        new Description(Description.Format.TEXT, "Work."),
        null,
        null,
        null,
        validThrough,
        Declared.NOTHING,
        null,
        Map.of(),
        Map.of());
  }
}

package rolewatch.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rolewatch.events.PostingClosed;
import rolewatch.events.PostingRef;
import rolewatch.events.PostingSeen;
import rolewatch.events.RawPosting;
import rolewatch.simulator.RandomMarket;
import rolewatch.simulator.market.Advertisement;
import rolewatch.simulator.market.Board;
import rolewatch.simulator.market.Boards;
import rolewatch.simulator.text.AdvertisementWriter;
import rolewatch.simulator.text.TextProfile;

class MarketEventsTest {

  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
  private static final Duration NOW = Duration.ofDays(15);

  private final RandomMarket market = new RandomMarket(3, 8, 80);
  private final AdvertisementWriter writer = new AdvertisementWriter(TextProfile.usual(1));
  private final Showcase showcase = new Showcase(market, writer, START::plus);

  @Test
  void whatTheEventsLeaveOpenIsWhatTheBoardsShow() {
    Map<PostingRef, PostingSeen> open = new HashMap<>();
    int closed = 0;
    for (RawPosting event : new MarketEvents(showcase).upTo(NOW).toList()) {
      switch (event) {
        case PostingSeen seen -> open.put(seen.ref(), seen);
        case PostingClosed gone -> {
          assertThat(open.remove(gone.ref())).isNotNull();
          closed++;
        }
      }
    }

    assertThat(closed).isGreaterThan(20);
    List<PostingSeen> shown = new MarketEvents(showcase).openAt(NOW).toList();
    assertThat(open).hasSameSizeAs(shown);
    for (PostingSeen seen : shown) {
      assertThat(open.get(seen.ref()).title()).isEqualTo(seen.title());
      assertThat(open.get(seen.ref()).description()).isEqualTo(seen.description());
      assertThat(open.get(seen.ref()).declared()).isEqualTo(seen.declared());
    }
  }

  @Test
  void theEventsOfAPostingComeInTheirOrderAndNoneFromTheFuture() {
    Map<PostingRef, Instant> last = new HashMap<>();
    for (RawPosting event : new MarketEvents(showcase).upTo(NOW).toList()) {
      Instant before = last.put(event.ref(), event.observedAt());
      assertThat(before == null || before.isBefore(event.observedAt())).isTrue();
      assertThat(event.observedAt()).isBeforeOrEqualTo(START.plus(NOW));
    }
  }

  @Test
  void boardsAreAskedOnlyWhenTheirEventsAreRead() {
    Set<Integer> asked = new HashSet<>();
    Boards watched =
        new Boards() {
          @Override
          public List<Board> all() {
            return market.all();
          }

          @Override
          public List<Advertisement> advertisements(int number) {
            asked.add(number);
            return market.advertisements(number);
          }
        };
    List<RawPosting> first = new ArrayList<>();

    var events = new MarketEvents(new Showcase(watched, writer, START::plus)).upTo(NOW).iterator();
    first.add(events.next());

    assertThat(first).hasSize(1);
    assertThat(asked).containsExactly(0);
  }
}

package rolewatch.simulator.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rolewatch.events.CloseReason;
import rolewatch.events.PostingClosed;
import rolewatch.events.PostingRef;
import rolewatch.events.PostingSeen;
import rolewatch.events.RawPosting;
import rolewatch.simulator.market.Advertisement;
import rolewatch.simulator.market.Board;
import rolewatch.simulator.market.Opening;

/** A market as the events that whoever reads its boards all the time would make of it. */
public final class MarketEvents {

  /** Something that happens to an advertisement. */
  private record Step(Duration moment, Advertisement advertisement, boolean closing) {}

  private final Showcase showcase;

  public MarketEvents(Showcase showcase) {
    this.showcase = showcase;
  }

  /**
   * All events up to a moment, board after board, those of a board in their order in time. They are
   * made while they are read; no more than one board is held in memory.
   */
  public Stream<RawPosting> upTo(Duration moment) {
    return showcase.all().stream().flatMap(board -> of(board, moment));
  }

  /** The advertisements that are open at a moment, each seen once: a market to begin with. */
  public Stream<PostingSeen> openAt(Duration moment) {
    return showcase.all().stream()
        .flatMap(
            board ->
                showcase.open(board, moment).stream()
                    .map(open -> seen(board, new Step(moment, open, false))));
  }

  private Stream<RawPosting> of(Board board, Duration moment) {
    List<Step> steps = new ArrayList<>();
    showcase.advertisements(board).forEach(advertisement -> addSteps(advertisement, steps));
    steps.removeIf(step -> step.moment.compareTo(moment) > 0);
    steps.sort(Comparator.comparing(Step::moment));
    return steps.stream().map(step -> step.closing ? closed(board, step) : seen(board, step));
  }

  private static void addSteps(Advertisement advertisement, List<Step> steps) {
    Opening opening = advertisement.opening();
    Duration closes = opening.closes();
    steps.add(new Step(opening.opens(), advertisement, false));
    opening.editions().stream()
        .skip(1)
        .filter(edition -> opening.isOpen(edition.from()))
        .forEach(edition -> steps.add(new Step(edition.from(), advertisement, false)));
    if (closes != null) {
      steps.add(new Step(closes, advertisement, true));
    }
  }

  private PostingSeen seen(Board board, Step step) {
    Posting posting = showcase.posting(board, step.advertisement, step.moment);
    return BoardFormats.of(board.source()).seen(posting, showcase.date(step.moment));
  }

  private PostingClosed closed(Board board, Step step) {
    Posting posting = showcase.posting(board, step.advertisement, step.moment);
    PostingRef ref = BoardFormats.of(board.source()).ref(posting);
    Instant at = showcase.date(step.moment);
    return new PostingClosed(ref, at, CloseReason.ABSENT_FROM_FULL_LISTING, Map.of());
  }
}

package rolewatch.simulator.board;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rolewatch.simulator.market.Advertisement;
import rolewatch.simulator.market.Board;
import rolewatch.simulator.market.Boards;
import rolewatch.simulator.market.Edition;
import rolewatch.simulator.market.Opening;
import rolewatch.simulator.text.AdvertisementWriter;

/** What the boards of a market show at any moment. Thread-safe. */
public final class Showcase {

  private final Boards boards;
  private final AdvertisementWriter writer;
  private final Function<Duration, Instant> calendar;
  private final Map<String, Board> byName = new HashMap<>();
  private final Map<Integer, Timeline> timelines = new ConcurrentHashMap<>();

  /**
   * @param calendar the date of a moment from the market's start
   */
  public Showcase(Boards boards, AdvertisementWriter writer, Function<Duration, Instant> calendar) {
    this.boards = boards;
    this.writer = writer;
    this.calendar = calendar;
    boards.all().forEach(board -> byName.put(board.source() + "/" + board.name(), board));
  }

  public List<Board> all() {
    return boards.all();
  }

  /** A board; null if there is none of that source and name. */
  public @Nullable Board find(String source, String name) {
    return byName.get(source + "/" + name);
  }

  /** Another text whenever an advertisement on the board has opened, changed or closed. */
  public String version(Board board, Duration at) {
    return Integer.toHexString(writer.profile().hashCode()) + "-" + timeline(board).version(at);
  }

  /** How many advertisements are open on a board. */
  public int openCount(Board board, Duration at) {
    return timeline(board).open(at);
  }

  /** The advertisements that are open on a board, in the order of their ids. */
  public List<Advertisement> open(Board board, Duration at) {
    return boards.advertisements(board.number()).stream()
        .filter(advertisement -> advertisement.opening().isOpen(at))
        .toList();
  }

  /** Everything that a board ever advertises. */
  public List<Advertisement> advertisements(Board board) {
    return boards.advertisements(board.number());
  }

  /** An advertisement as it is shown at a moment. */
  public Posting posting(Board board, Advertisement advertisement, Duration at) {
    Opening opening = advertisement.opening();
    Duration changed = opening.opens();
    for (Edition edition : opening.editions()) {
      changed = edition.from().compareTo(at) <= 0 ? edition.from() : changed;
    }
    return new Posting(
        board,
        advertisement,
        opening.facts(at),
        writer,
        date(opening.opens()),
        date(changed.compareTo(opening.opens()) < 0 ? opening.opens() : changed));
  }

  /** The date of a moment, to milliseconds as boards have it. */
  public Instant date(Duration moment) {
    return calendar.apply(moment).truncatedTo(ChronoUnit.MILLIS);
  }

  private Timeline timeline(Board board) {
    return timelines.computeIfAbsent(
        board.number(), number -> Timeline.of(boards.advertisements(number)));
  }
}

package rolewatch.simulator.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import rolewatch.simulator.board.Asked;
import rolewatch.simulator.board.BoardFormat;
import rolewatch.simulator.board.BoardFormats;
import rolewatch.simulator.board.Posting;
import rolewatch.simulator.board.Showcase;
import rolewatch.simulator.board.Shown;
import rolewatch.simulator.market.Advertisement;
import rolewatch.simulator.market.Board;
import rolewatch.simulator.time.MarketClock;

/** The pages of the boards. */
final class BoardPages implements Pages {

  private final Showcase showcase;
  private final MarketClock clock;
  private final String origin;

  BoardPages(Showcase showcase, MarketClock clock, String origin) {
    this.showcase = showcase;
    this.clock = clock;
    this.origin = origin;
  }

  @Override
  public boolean answer(Reply reply) throws IOException {
    for (BoardFormat format : BoardFormats.all()) {
      Asked asked = format.asked(reply.path(), reply.query());
      if (asked != null) {
        answer(reply, format, asked);
        return true;
      }
    }
    return false;
  }

  private void answer(Reply reply, BoardFormat format, Asked asked) throws IOException {
    Board board = showcase.find(format.source(), asked.board());
    if (board == null) {
      reply.problem(404, "there is no board " + asked.board());
      return;
    }
    Duration now = clock.moment();
    String etag = etag(board, asked, now);
    if (reply.isKnown(etag)) {
      return;
    }
    List<Advertisement> wanted = wanted(board, asked, now);
    if (asked.posting() != null && wanted.isEmpty()) {
      reply.problem(404, "there is no posting " + asked.posting());
      return;
    }
    Iterator<Posting> postings =
        wanted.stream().map(open -> showcase.posting(board, open, now)).iterator();
    Shown shown = new Shown(board, origin, showcase.openCount(board, now), postings);
    reply.stream(format.contentType(asked), etag, out -> format.write(asked, shown, out));
  }

  private String etag(Board board, Asked asked, Duration now) {
    return "\"%s-%x\"".formatted(showcase.version(board, now), Objects.hash(asked));
  }

  private List<Advertisement> wanted(Board board, Asked asked, Duration now) {
    return showcase.open(board, now).stream()
        .filter(open -> asked.posting() == null || open.id().equals(asked.posting()))
        .skip(asked.skip())
        .limit(asked.limit())
        .toList();
  }
}

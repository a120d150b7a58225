package rolewatch.simulator.board;

import java.time.Instant;
import rolewatch.simulator.market.Advertisement;
import rolewatch.simulator.market.Board;
import rolewatch.simulator.market.Facts;
import rolewatch.simulator.text.AdvertisementText;
import rolewatch.simulator.text.AdvertisementWriter;

/**
 * An advertisement as a board shows it at a moment.
 *
 * @param facts what it tells at that moment
 * @param writer words it
 * @param publishedAt when it appeared
 * @param updatedAt when its present edition appeared
 */
public record Posting(
    Board board,
    Advertisement advertisement,
    Facts facts,
    AdvertisementWriter writer,
    Instant publishedAt,
    Instant updatedAt) {

  /** Its words, made anew by every call. */
  public AdvertisementText text() {
    return writer.write(advertisement.opening(), facts, advertisement.town());
  }

  /** The page for people; nobody serves it. */
  String url() {
    return "https://" + board.name() + ".example/jobs/" + advertisement.id();
  }
}

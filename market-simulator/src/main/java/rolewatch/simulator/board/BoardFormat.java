package rolewatch.simulator.board;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.events.PostingRef;
import rolewatch.events.PostingSeen;
import rolewatch.simulator.market.Board;

/** A family of boards: the addresses of its pages and what stands on them. */
public interface BoardFormat {

  /** The source's name, as in a {@link Board}. */
  String source();

  /**
   * The base address of a board in a boards file: that of the server, as with services for many
   * boards.
   */
  default String baseUrl(String origin, Board board) {
    return origin;
  }

  /** What is asked for at an address; null if it is none of this format's. */
  @Nullable Asked asked(String path, Map<String, String> query);

  /** What is answered: JSON, unless the format says otherwise. */
  default String contentType(Asked asked) {
    return "application/json; charset=utf-8";
  }

  /** Writes an answer; leaves {@code out} open. */
  void write(Asked asked, Shown shown, OutputStream out) throws IOException;

  /** How whoever reads the board knows a posting. */
  default PostingRef ref(Posting posting) {
    return new PostingRef(source(), posting.board().name(), posting.advertisement().id());
  }

  /** What whoever reads the board sees of a posting. */
  PostingSeen seen(Posting posting, Instant observedAt);
}

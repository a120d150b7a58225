package rolewatch.ingest.state;

import java.net.URI;
import java.util.Map;
import rolewatch.ingest.board.BoardKey;
import rolewatch.ingest.page.Validators;

/**
 * What we know of a board before a visit.
 *
 * @param key which board
 * @param postings its postings by external id
 * @param pages what its pages gave to ask "has it changed?" with
 * @param doubted whether its last proven listing lacked every open posting, and was not believed
 * @param failures how many visits failed in a row
 */
public record KnownBoard(
    BoardKey key,
    Map<String, KnownPosting> postings,
    Map<URI, Validators> pages,
    boolean doubted,
    int failures) {

  public KnownBoard {
    postings = Map.copyOf(postings);
    pages = Map.copyOf(pages);
  }
}

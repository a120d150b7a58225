package rolewatch.ingest.board;

import java.net.URI;
import java.time.Duration;
import rolewatch.ingest.page.Page;

/**
 * A family of boards: where their pages are and how to read them. Implementations are pure: no
 * network, no clock, no state.
 */
public interface Board {

  /** The source's name, as in refs and in the boards file. */
  String source();

  /** The first page to read. */
  URI start(BoardEntry entry);

  /** The least time between two requests to the source's own host. */
  default Duration pace() {
    return Duration.ofSeconds(1);
  }

  /**
   * Reads one page. A page that is not what was expected gives an empty listing that is {@link
   * Completeness.Kind#UNREADABLE}; an item that is no posting gives a rejection; nothing throws.
   */
  Listing parse(BoardEntry entry, Page page);
}

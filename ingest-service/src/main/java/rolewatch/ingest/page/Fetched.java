package rolewatch.ingest.page;

import java.time.Instant;

/** What came of asking for a page. */
public sealed interface Fetched {

  /** The page, whole. */
  record Ok(Page page) implements Fetched {}

  /** The copy we hold is still the page. */
  record NotModified() implements Fetched {}

  /** The server says there is no such page (404, 410). */
  record Gone(int status) implements Fetched {}

  /** The server refuses us the page (401, 403, 451). */
  record Forbidden(int status) implements Fetched {}

  /** We may not, or will not, ask: robots rules, the address filter, a limit on the address. */
  record Blocked(String reason) implements Fetched {}

  /**
   * Not now.
   *
   * @param retryAt the earliest time to ask again
   */
  record Busy(Instant retryAt, String reason) implements Fetched {}

  /** It did not work: the network, the server, or an answer beyond our limits. */
  record Failed(String reason) implements Fetched {}
}

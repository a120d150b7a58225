package rolewatch.ingest.page;

import java.net.URI;
import java.time.Duration;

/**
 * What to fetch and how.
 *
 * @param address http or https
 * @param known the validators of the copy we hold; {@link Validators#NONE} to get the page in any
 *     case
 * @param pace the least time between two requests to the same host, zero or more
 * @param trusted the host that the operator named for this board, which may therefore be an
 *     internal one
 * @param maxBytes the largest body accepted, after decompression
 * @param insist whether a person asked for it: an open circuit is probed at once
 */
public record PageRequest(
    URI address, Validators known, Duration pace, HostPort trusted, long maxBytes, boolean insist) {

  /** The same request for another page of the board. */
  public PageRequest to(URI other, Validators validators) {
    return new PageRequest(other, validators, pace, trusted, maxBytes, insist);
  }
}

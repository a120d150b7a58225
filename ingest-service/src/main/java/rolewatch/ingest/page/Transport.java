package rolewatch.ingest.page;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** Sends one GET and takes its answer: no redirects, no retries, no cookies. */
@FunctionalInterface
public interface Transport {

  /**
   * Asks once and waits for the whole answer.
   *
   * @param address http or https, already checked
   * @param headers the request headers
   * @param maxBytes the largest body accepted, after decompression
   * @throws RefusedAddress if the name resolves to an address that boards may not have
   * @throws BeyondLimits if the answer is larger, slower or stranger than accepted
   * @throws IOException if the network or the server fails, or the body is cut
   */
  Answer get(URI address, Map<String, String> headers, long maxBytes)
      throws IOException, InterruptedException;
}

package rolewatch.ingest.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A downloaded document, whole and decompressed.
 *
 * @param address the address that was asked for; a page's identity
 * @param location the address that answered, after redirects
 * @param body the bytes; nobody changes them
 * @param contentType the Content-Type header; null if there was none
 * @param validators what to ask "has it changed?" with next time
 * @param fetchedAt when the answer came
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares pages
public record Page(
    URI address,
    URI location,
    byte[] body,
    @Nullable String contentType,
    Validators validators,
    Instant fetchedAt) {

  /** The body as UTF-8, for formats that are always UTF-8. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}

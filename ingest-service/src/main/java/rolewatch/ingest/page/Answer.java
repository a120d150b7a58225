package rolewatch.ingest.page;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A server's answer to one GET.
 *
 * @param status the HTTP status
 * @param headers the first value of each header, by name in any case
 * @param body the bytes, decompressed and complete
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares answers
public record Answer(int status, Map<String, String> headers, byte[] body) {

  public Answer {
    Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    headers = anyCase;
  }

  /** A header's value; null if the server sent none. */
  public @Nullable String header(String name) {
    return headers.get(name);
  }
}

package rolewatch.ingest.board;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the boards file.
 *
 * @param key which board
 * @param baseUrl where the source's API, or the site's page or sitemap, is; null for the source's
 *     own address
 * @param pace the least time between two requests to its host; null for the source's own pace
 * @param company the employer's name, for sources that do not tell it; null to make it from the
 *     board's name
 */
public record BoardEntry(
    BoardKey key, @Nullable URI baseUrl, @Nullable Duration pace, @Nullable String company) {

  /** An address below the base address. */
  public URI below(String defaultBase, String path) {
    String base = baseUrl == null ? defaultBase : baseUrl.toString();
    return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
  }

  /** The board's name as a segment of a path. */
  public String segment() {
    return URLEncoder.encode(key.board(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The employer's name, as told or made readable from the board's name. */
  public String companyName() {
    if (company != null) {
      return company;
    }
    String words = key.board().replaceAll("[-_\\s]+", " ").strip();
    if (words.isEmpty()) {
      return key.board();
    }
    boolean plain = words.equals(words.toLowerCase(Locale.ROOT)) && words.indexOf('.') < 0;
    return plain ? capitalised(words) : words;
  }

  private static String capitalised(String words) {
    return Stream.of(words.split(" ", -1))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }
}

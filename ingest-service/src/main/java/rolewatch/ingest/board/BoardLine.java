package rolewatch.ingest.board;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolewatch.events.InvalidEvent;
import rolewatch.events.PostingRef;

/** Checks the fields of one board in the boards file. */
final class BoardLine {

  private static final Duration LONGEST_PACE = Duration.ofMinutes(10);
  private static final Pattern SHORT_DURATION = Pattern.compile("(\\d{1,9})\\s*(ms|s|m)?");

  private final Map<String, String> fields;
  private final BiConsumer<String, String> problem;
  private boolean wrong;

  /**
   * @param problem takes what is wrong and how to put it right
   */
  BoardLine(Map<String, String> fields, BiConsumer<String, String> problem) {
    this.fields = fields;
    this.problem = problem;
  }

  /** The board; null if a field is wrong. */
  @Nullable BoardEntry entry() {
    String source = source();
    String board = board();
    URI base = baseUrl(source);
    Duration pace = pace();
    if (wrong || source == null || board == null) {
      return null;
    }
    return new BoardEntry(new BoardKey(source, board), base, pace, fields.get("company"));
  }

  private @Nullable String source() {
    String source = fields.get("source");
    if (source == null || source.isBlank()) {
      refuse("'source' is missing", "add one of " + Boards.names());
      return null;
    }
    if (Boards.find(source) == null) {
      refuse("unknown source '" + source + "'", "known sources: " + Boards.names());
    }
    return source;
  }

  private @Nullable String board() {
    String board = decoded(fields.get("board"));
    if (board == null || board.isBlank()) {
      refuse(
          "'board' is missing",
          "add the board's name as it stands in its address, for instance board: ramp");
      return null;
    }
    try {
      return new PostingRef("check", board, "check").board();
    } catch (InvalidEvent e) {
      refuse(
          "the board '" + board + "' is no name: " + e.getMessage(),
          "write the name alone, not its address");
      return null;
    }
  }

  // Names are often copied from addresses, where a space is %20.
  private static @Nullable String decoded(@Nullable String board) {
    boolean encoded = board != null && board.matches("(?:[^%]|%[0-9a-fA-F]{2})*%[0-9a-fA-F]{2}.*");
    if (board == null || !encoded) {
      return board;
    }
    try {
      return URLDecoder.decode(board.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return board;
    }
  }

  private @Nullable URI baseUrl(@Nullable String source) {
    if (fields.containsKey("url") && fields.containsKey("baseUrl")) {
      refuse("both 'url' and 'baseUrl' are given", "they mean the same: remove one");
    }
    String text = fields.getOrDefault("baseUrl", fields.get("url"));
    if (text == null) {
      if ("site".equals(source)) {
        refuse(
            "'baseUrl' is missing",
            "a site needs the address of its sitemap or page, for instance baseUrl:"
                + " https://example.com/sitemap.xml");
      }
      return null;
    }
    return address(text);
  }

  private @Nullable URI address(String text) {
    String fix = "write it like baseUrl: http://127.0.0.1:8090/ashby";
    try {
      URI address = new URI(text.strip());
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      if (web
          && address.getHost() != null
          && address.getRawUserInfo() == null
          && address.getPort() <= 65535) {
        return address;
      }
    } catch (java.net.URISyntaxException _) {
      // said below
    }
    refuse("'" + text + "' is no http or https address", fix);
    return null;
  }

  private @Nullable Duration pace() {
    String text = fields.get("pace");
    if (text == null) {
      return null;
    }
    Duration pace = duration(text.strip());
    if (pace == null || pace.isNegative() || pace.compareTo(LONGEST_PACE) > 0) {
      refuse(
          "the pace '" + text + "' is no time between 0 and 10 minutes",
          "write it like pace: 2s or pace: 500ms");
      return null;
    }
    return pace;
  }

  private static @Nullable Duration duration(String text) {
    Matcher shape = SHORT_DURATION.matcher(text);
    if (!shape.matches()) {
      try {
        return Duration.parse(text);
      } catch (DateTimeParseException _) {
        return null;
      }
    }
    long amount = Long.parseLong(shape.group(1));
    return switch (String.valueOf(shape.group(2))) {
      case "ms" -> Duration.ofMillis(amount);
      case "m" -> Duration.ofMinutes(amount);
      default -> Duration.ofSeconds(amount);
    };
  }

  private void refuse(String what, String fix) {
    wrong = true;
    problem.accept(what, fix);
  }
}

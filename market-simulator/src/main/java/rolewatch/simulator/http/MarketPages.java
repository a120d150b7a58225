package rolewatch.simulator.http;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import rolewatch.events.EventJson;
import rolewatch.simulator.board.BoardFormats;
import rolewatch.simulator.board.Showcase;
import rolewatch.simulator.market.Advertisement;
import rolewatch.simulator.market.Board;
import rolewatch.simulator.time.MarketClock;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The market itself: its time, its openings, and the list of its boards. */
final class MarketPages implements Pages {

  private static final String JSON = "application/json; charset=utf-8";

  private final Showcase showcase;
  private final MarketClock clock;
  private final String origin;

  MarketPages(Showcase showcase, MarketClock clock, String origin) {
    this.showcase = showcase;
    this.clock = clock;
    this.origin = origin;
  }

  @Override
  public boolean answer(Reply reply) throws IOException {
    switch (reply.method() + " " + reply.path()) {
      case "GET /robots.txt" -> reply.text("text/plain", "User-agent: *\nAllow: /\n");
      case "GET /market" -> reply.text(JSON, state());
      case "POST /market/clock" -> {
        setClock(reply.body());
        reply.text(JSON, state());
      }
      case "GET /market/boards.yaml" ->
          reply.stream("application/yaml; charset=utf-8", null, this::writeBoards);
      case "GET /market/openings" -> {
        Duration at = at(reply.query());
        reply.stream("application/x-ndjson", null, out -> writeOpenings(at, out));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private String state() {
    Duration now = clock.moment();
    ObjectNode state = EventJson.mapper().createObjectNode();
    state.put("moment", now.toString());
    state.put("started", clock.start().toString());
    state.put("speed", clock.speed());
    state.put("boards", showcase.all().size());
    state.put(
        "advertisements",
        showcase.all().stream().mapToInt(board -> showcase.openCount(board, now)).sum());
    return state + "\n";
  }

  private void setClock(byte[] body) {
    JsonNode wanted = read(body);
    JsonNode speed = wanted.path("speed");
    JsonNode jump = wanted.path("jump");
    if (!speed.isNumber() && !jump.isString()) {
      throw new IllegalArgumentException("expected {\"speed\":60} or {\"jump\":\"P1D\"}");
    }
    if (jump.isString()) {
      clock.jump(duration(jump.stringValue()));
    }
    if (speed.isNumber()) {
      clock.run(speed.doubleValue());
    }
  }

  private static JsonNode read(byte[] body) {
    try {
      return EventJson.mapper().readTree(body);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("the body is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private Duration at(Map<String, String> query) {
    String at = query.getOrDefault("at", "now");
    return at.equals("now") ? clock.moment() : duration(at);
  }

  private static Duration duration(String text) {
    try {
      return Duration.parse(text);
    } catch (java.time.DateTimeException e) {
      throw new IllegalArgumentException(text + " is no duration like P1DT12H", e);
    }
  }

  private void writeBoards(OutputStream out) throws IOException {
    Lines lines = new Lines(out);
    lines.add("boards:");
    for (Board board : showcase.all()) {
      String base = BoardFormats.of(board.source()).baseUrl(origin, board);
      lines.add(
          "  - {source: %s, board: %s, baseUrl: \"%s\", pace: 0ms, company: %s}"
              .formatted(board.source(), board.name(), base, quoted(board.company())));
    }
  }

  // A JSON text is a YAML text.
  private static String quoted(String text) {
    return EventJson.mapper().writeValueAsString(text);
  }

  private void writeOpenings(Duration at, OutputStream out) throws IOException {
    Lines lines = new Lines(out);
    for (Board board : showcase.all()) {
      for (Advertisement open : showcase.open(board, at)) {
        if (open.copy() == 0) {
          lines.add(OpeningJson.of(showcase.posting(board, open, at)));
        }
      }
    }
  }

  /** Writes lines. */
  private record Lines(OutputStream out) {
    void add(String line) throws IOException {
      out.write(line.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      out.write('\n');
    }
  }
}

package rolewatch.enrich.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rolewatch.events.EventJson;
import rolewatch.events.InvalidEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Files with one example a line. */
final class Lines {

  /** A line with the place to look for it. */
  record Line(String where, String text) {}

  private Lines() {}

  /** The lines of a table without blank lines and headings. */
  static List<Line> ofTable(Path file) throws IOException {
    return of(file).stream().filter(line -> !line.text().startsWith("#")).toList();
  }

  /**
   * The objects of a file with one JSON object a line.
   *
   * @throws InvalidEvent if a line is none; it names the line
   */
  static List<JsonNode> ofJson(Path file) throws IOException {
    return of(file).stream().map(Lines::object).toList();
  }

  private static JsonNode object(Line line) {
    try {
      JsonNode json = EventJson.mapper().readTree(line.text().getBytes(StandardCharsets.UTF_8));
      if (json.isObject()) {
        return json;
      }
    } catch (JacksonException e) {
      throw new InvalidEvent(line.where(), "is not JSON: " + e.getOriginalMessage());
    }
    throw new InvalidEvent(line.where(), "is not a JSON object");
  }

  private static List<Line> of(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String text : Files.readString(file).split("\r?\n", -1)) {
      number++;
      if (!text.isBlank()) {
        lines.add(new Line(file.getFileName() + ":" + number, text));
      }
    }
    return lines;
  }
}

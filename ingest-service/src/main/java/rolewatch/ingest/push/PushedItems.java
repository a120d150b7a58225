package rolewatch.ingest.push;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import rolewatch.ingest.board.BoardJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Splits the body of a push into its items, each as its own JSON text. */
public final class PushedItems {

  private PushedItems() {}

  /**
   * One item per line; blank lines are none. A line that is no JSON is an item all the same, and is
   * refused as such.
   */
  public static List<byte[]> ofLines(byte[] body) {
    return new String(body, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  /**
   * One object, or a list.
   *
   * @throws MalformedPush if the body is neither
   */
  public static List<byte[]> ofJson(byte[] body) {
    JsonNode root = parsed(body);
    if (root.isObject()) {
      return List.of(body);
    }
    if (!root.isArray()) {
      throw new MalformedPush("the body is neither a JSON object nor a list of them");
    }
    List<byte[]> items = new ArrayList<>();
    root.forEach(item -> items.add(item.toString().getBytes(StandardCharsets.UTF_8)));
    return items;
  }

  private static JsonNode parsed(byte[] body) {
    try {
      return BoardJson.read(body);
    } catch (JacksonException e) {
      throw new MalformedPush("the body is not JSON: " + e.getOriginalMessage());
    }
  }
}

package rolewatch.ingest.board;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Picks the fields of an item that we keep but do not read. */
public final class Extra {

  private static final int MAX_LENGTH = 2_000;

  private Extra() {}

  /** The named fields that are there and small. */
  public static Map<String, JsonNode> of(Fields item, String... names) {
    Map<String, JsonNode> extra = new LinkedHashMap<>();
    for (String name : names) {
      JsonNode value = item.node().path(name);
      boolean absent =
          value.isMissingNode() || value.isNull() || value.isEmpty() && value.isContainer();
      if (!absent && value.toString().length() <= MAX_LENGTH) {
        extra.put(name, value);
      }
    }
    return extra;
  }
}

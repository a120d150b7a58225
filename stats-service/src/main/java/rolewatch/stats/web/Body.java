package rolewatch.stats.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A request's body as JSON. */
final class Body {

  private static final JsonMapper JSON = JsonMapper.shared();

  private Body() {}

  /**
   * The body as an object; no more of it is read than may be.
   *
   * @throws Problem 400 if it is none, 413 if it is too large
   */
  static JsonNode object(HttpServletRequest request, int largest) throws IOException {
    byte[] body = request.getInputStream().readNBytes(largest + 1);
    if (body.length == 0) {
      throw Problem.badBody("There is no body.");
    }
    if (body.length > largest) {
      throw Problem.tooLarge("The body", largest);
    }
    try {
      JsonNode tree = JSON.readTree(body);
      if (tree.isObject()) {
        return tree;
      }
    } catch (JacksonException e) {
      throw Problem.badBody("The body is no JSON: " + e.getOriginalMessage());
    }
    throw Problem.badBody("The body is no JSON object.");
  }
}

package rolewatch.stats.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A request's body as a tree of JSON; it may be written in YAML. */
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
    JsonNode tree = isYaml(request) ? yaml(body) : json(body);
    if (!tree.isObject()) {
      throw Problem.badBody("The body is no object.");
    }
    return tree;
  }

  private static boolean isYaml(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).contains("yaml");
  }

  private static JsonNode json(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException e) {
      throw Problem.badBody("The body is no JSON: " + e.getOriginalMessage());
    }
  }

  /** No types are made and no aliases followed: what comes out is no larger than what came in. */
  private static JsonNode yaml(byte[] body) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setAllowDuplicateKeys(false);
    try {
      Object tree = new Yaml(new SafeConstructor(options)).load(new String(body, UTF_8));
      return JSON.valueToTree(tree);
    } catch (YAMLException | JacksonException e) {
      throw Problem.badBody("The body is no YAML: " + e.getMessage());
    }
  }
}

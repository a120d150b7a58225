package rolewatch.stats.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.Claim;
import tools.jackson.databind.JsonNode;

/** Reads claims out of a request's body, and says which one is wrong and how. */
final class Claims {

  private static final int MOST = 100;
  private static final int LARGEST_BODY = 64 * 1024;
  private static final String[] FIELDS = {
    "name",
    "note",
    "role",
    "figure",
    "key",
    "value",
    "tolerance",
    "window",
    "country",
    "seniority",
    "workMode"
  };

  private Claims() {}

  /**
   * The claims.
   *
   * @throws Problem 400 if the body is none, or one of them is wrong; 413 if it is too large
   */
  static List<Claim> read(HttpServletRequest request) throws IOException {
    JsonNode lines = Body.object(request, LARGEST_BODY).path("claims");
    if (!lines.isArray() || lines.isEmpty() || lines.size() > MOST) {
      throw Problem.badValue("claims", "…", List.of("a list of 1 to " + MOST + " claims"));
    }
    List<Claim> claims = new ArrayList<>();
    for (JsonNode line : lines) {
      claims.add(claim(line));
    }
    return claims;
  }

  private static Claim claim(JsonNode line) {
    Map<String, String[]> values = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : line.properties()) {
      if (field.getValue().isContainer()) {
        throw Problem.badValue(field.getKey(), "…", List.of("a text or a number"));
      }
      if (!field.getValue().isNull()) {
        values.put(field.getKey(), new String[] {field.getValue().asString()});
      }
    }
    Parameters parameters = Parameters.of(values, FIELDS);
    Claim.Figure figure = figure(parameters.required("figure"));
    return new Claim(
        parameters.text("name"),
        parameters.required("role"),
        parameters.filter(),
        figure,
        key(figure, parameters.text("key")),
        number("value", parameters.required("value"), 1e15),
        tolerance(parameters.text("tolerance")));
  }

  private static Claim.Figure figure(String id) {
    return Claim.Figure.of(id)
        .orElseThrow(
            () ->
                Problem.badValue(
                    "figure", id, Stream.of(Claim.Figure.values()).map(Claim.Figure::id).toList()));
  }

  private static @Nullable String key(Claim.Figure figure, @Nullable String key) {
    if (figure.needsKey() == (key == null)) {
      throw Problem.badValue(
          "key",
          String.valueOf(key),
          List.of(figure.needsKey() ? "the value, skill or other role that is meant" : "left out"));
    }
    return key;
  }

  private static double tolerance(@Nullable String text) {
    return text == null ? Claim.TOLERANCE : number("tolerance", text, 1);
  }

  private static double number(String name, String text, double most) {
    try {
      double number = Double.parseDouble(text);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, like a number out of range.
    }
    throw Problem.badValue(name, text, List.of("a number from 0 to " + most));
  }
}

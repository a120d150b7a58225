package rolewatch.stats.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolewatch.events.InvalidEvent;
import rolewatch.events.PostingRef;
import tools.jackson.databind.JsonNode;

/** Reads what operators ask for, and says what of it is wrong. */
final class JobBodies {

  private static final int LARGEST_BODY = 256 * 1024;
  private static final int MOST = 1_000;
  private static final int LONGEST_REASON = 500;
  private static final Pattern ID =
      Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /**
   * A body.
   *
   * @param values refs or ids, as they stand there
   * @param reason null if none is given
   */
  record Text(List<String> values, @Nullable String reason) {}

  private JobBodies() {}

  /**
   * The body, whose list has this name.
   *
   * @throws Problem 400 if it is another one, 413 if it is too large
   */
  static Text read(HttpServletRequest request, String list) throws IOException {
    JsonNode tree = Body.object(request, LARGEST_BODY);
    for (String field : tree.propertyNames()) {
      if (!field.equals(list) && !field.equals("reason")) {
        throw Problem.unknownParameter(field, List.of(list, "reason"));
      }
    }
    JsonNode values = tree.path(list);
    if (!values.isArray() || values.isEmpty() || values.size() > MOST) {
      throw Problem.badValue(list, "…", List.of("a list of 1 to " + MOST));
    }
    List<String> texts = new ArrayList<>();
    values.forEach(value -> texts.add(value.asString("")));
    return new Text(texts, reason(tree.path("reason")));
  }

  private static @Nullable String reason(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    String reason = node.asString("").strip();
    if (!node.isString()
        || reason.isEmpty()
        || reason.length() > LONGEST_REASON
        || reason.chars().anyMatch(Character::isISOControl)) {
      throw Problem.badValue(
          "reason", "…", List.of("a text of 1 to " + LONGEST_REASON + " characters in one line"));
    }
    return reason;
  }

  /**
   * The id of a job.
   *
   * @throws Problem 400 if it is none
   */
  static UUID id(String text) {
    if (!ID.matcher(text).matches()) {
      throw Problem.badValue("job", shown(text), List.of("the id of a job"));
    }
    return UUID.fromString(text);
  }

  /**
   * The ref of a posting.
   *
   * @throws Problem 400 if it is none
   */
  static PostingRef ref(String text) {
    try {
      return PostingRef.parse(text);
    } catch (InvalidEvent e) {
      throw Problem.badValue("postings", shown(text), List.of("source/board/externalId"));
    }
  }

  private static String shown(String text) {
    return text.substring(0, Math.min(text.length(), 80));
  }
}

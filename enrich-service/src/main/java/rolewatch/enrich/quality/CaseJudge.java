package rolewatch.enrich.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import rolewatch.events.InvalidEvent;
import tools.jackson.databind.JsonNode;

/**
 * Judges a prediction line against a case of the suite of cases, by the rules of the suite: pay is
 * right only if all ranges agree and nothing is extra, a finer role than the suite knows is {@code
 * other}, skills that a case does not name are free.
 */
final class CaseJudge {

  private final CaseNames names = CaseNames.bundled();

  /**
   * Whether what was predicted is what the case expects.
   *
   * @throws InvalidEvent if the case is about none of the known fields
   */
  Verdict judge(JsonNode example, JsonNode prediction) {
    JsonNode expect = example.path("expect");
    String field = field(example);
    return switch (field) {
      case "pay" -> lists(expect.path("ranges"), found(field, prediction), CaseJudge::sameRange);
      case "workMode", "seniority" -> value(expect, prediction, field, "UNKNOWN");
      case "role" -> role(expect, prediction);
      case "experience" -> years(expect.path("yearsMin"), found(field, prediction));
      case "skills" -> skills(expect, texts(found(field, prediction)));
      case "place" -> lists(expect.path("places"), found(field, prediction), names::samePlace);
      default -> throw new InvalidEvent("field", "is '" + field + "', which no case has");
    };
  }

  static String field(JsonNode example) {
    return example.path("field").asString("");
  }

  /** The part of a prediction that a field is judged by. */
  static JsonNode found(String field, JsonNode prediction) {
    return switch (field) {
      case "pay" -> prediction.path("pay").path("ranges");
      case "experience" -> prediction.path("yearsMin");
      case "place" -> prediction.path("places");
      default -> prediction.path(field);
    };
  }

  private Verdict role(JsonNode expect, JsonNode prediction) {
    String found = prediction.path("role").asString("");
    String known = names.roles().contains(found) ? found : "other";
    return Verdict.of(expect.path("role").asString(), known, "other");
  }

  private static Verdict value(JsonNode expect, JsonNode prediction, String key, String nothing) {
    String found = prediction.path(key).asString("");
    return Verdict.of(
        expect.path(key).asString(nothing), found.isEmpty() ? nothing : found, nothing);
  }

  // A fraction of a year may be cut off.
  private static Verdict years(JsonNode expected, JsonNode found) {
    if (!found.isNumber()) {
      return expected.isNumber() ? Verdict.MISSED : Verdict.RIGHT;
    }
    if (!expected.isNumber()) {
      return Verdict.INVENTED;
    }
    double want = expected.doubleValue();
    double years = found.doubleValue();
    return years == want || years == Math.floor(want) ? Verdict.RIGHT : Verdict.WRONG;
  }

  private static Verdict skills(JsonNode expect, List<String> found) {
    List<String> has = texts(expect.path("has"));
    if (texts(expect.path("hasNot")).stream().anyMatch(found::contains)) {
      return has.isEmpty() ? Verdict.INVENTED : Verdict.WRONG;
    }
    return found.containsAll(has) ? Verdict.RIGHT : Verdict.MISSED;
  }

  private static boolean sameRange(JsonNode expected, JsonNode found) {
    return Amounts.close(expected.path("min"), found.path("min"))
        && Amounts.close(expected.path("max"), found.path("max"))
        && Stream.of("currency", "period", "basis")
            .allMatch(key -> expected.path(key).asString("").equals(found.path(key).asString("")));
  }

  private static Verdict lists(
      JsonNode expected, JsonNode found, BiPredicate<JsonNode, JsonNode> same) {
    List<JsonNode> wanted = expected.valueStream().toList();
    List<JsonNode> given = found.valueStream().toList();
    if (pairOff(wanted, given, same)) {
      return Verdict.RIGHT;
    }
    if (given.isEmpty()) {
      return Verdict.MISSED;
    }
    return wanted.isEmpty() ? Verdict.INVENTED : Verdict.WRONG;
  }

  // Tries every order, as one value may be close to several; the lists are short.
  private static boolean pairOff(
      List<JsonNode> expected, List<JsonNode> found, BiPredicate<JsonNode, JsonNode> same) {
    if (expected.size() != found.size()) {
      return false;
    }
    if (expected.isEmpty()) {
      return true;
    }
    List<JsonNode> rest = expected.subList(1, expected.size());
    for (int i = 0; i < found.size(); i++) {
      List<JsonNode> others = new ArrayList<>(found);
      if (same.test(expected.getFirst(), others.remove(i)) && pairOff(rest, others, same)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList();
  }
}

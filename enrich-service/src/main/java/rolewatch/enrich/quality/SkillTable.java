package rolewatch.enrich.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rolewatch.enrich.quality.Lines.Line;
import rolewatch.events.EventJson;
import rolewatch.events.Findings;
import rolewatch.events.InvalidEvent;
import rolewatch.events.SkillMention.Requirement;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tables of skills: {@code skill skill:R -skill | [Employer] text}. Skills that a line does not
 * name are free; {@code :R}, {@code :P} and {@code :M} ask for required, preferred and mentioned.
 */
final class SkillTable {

  private SkillTable() {}

  /** Skills that are found, or with a {@code -} in front are not. */
  static List<Example> mixed(Path file) throws IOException {
    return Lines.ofTable(file).stream().map(line -> example(line, "")).toList();
  }

  /** Skills none of which may be found. */
  static List<Example> none(Path file) throws IOException {
    return Lines.ofTable(file).stream().map(line -> example(line, "-")).toList();
  }

  private static Example example(Line line, String before) {
    String[] parts = line.text().split(" \\| ", 2);
    if (parts.length < 2) {
      throw new InvalidEvent(line.where(), "has no bar");
    }
    List<String> asked =
        Stream.of(parts[0].strip().split(" +")).map(skill -> before + skill).toList();
    return new Example(
        "skills",
        line.where(),
        input(parts[1]),
        String.join(" ", asked),
        found -> words(asked, requirements(found)),
        SkillTable::compare);
  }

  // As long as nothing is found that must not be, a line with a missing skill is missed.
  private static Verdict compare(String expected, String found) {
    if (expected.equals(found)) {
      return Verdict.RIGHT;
    }
    List<String> asked = List.of(expected.split(" "));
    List<String> words = List.of(found.split(" "));
    boolean invented = false;
    boolean missed = false;
    for (int i = 0; i < asked.size(); i++) {
      boolean absent = words.get(i).startsWith("-");
      invented |= asked.get(i).startsWith("-") && !absent;
      missed |= !asked.get(i).startsWith("-") && absent;
    }
    if (invented) {
      return asked.stream().allMatch(word -> word.startsWith("-"))
          ? Verdict.INVENTED
          : Verdict.WRONG;
    }
    return missed ? Verdict.MISSED : Verdict.WRONG;
  }

  /** The words asked for, each as it was found. */
  private static String words(List<String> asked, Map<String, Requirement> found) {
    return asked.stream().map(skill -> word(skill, found)).collect(Collectors.joining(" "));
  }

  private static String word(String asked, Map<String, Requirement> found) {
    String id = asked.replaceFirst("^-", "").replaceFirst(":[RPM]$", "");
    Requirement requirement = found.get(id);
    if (requirement == null) {
      return "-" + id;
    }
    return asked.matches(".*:[RPM]") ? id + ":" + requirement.name().charAt(0) : id;
  }

  private static Map<String, Requirement> requirements(Findings found) {
    return found.skills().stream()
        .collect(Collectors.toMap(s -> s.value().id(), s -> s.value().requirement()));
  }

  private static ObjectNode input(String text) {
    ObjectNode input = EventJson.mapper().createObjectNode();
    String rest = text.replace("\\n", "\n");
    int end = rest.startsWith("[") ? rest.indexOf("] ") : -1;
    if (end >= 0) {
      input.put("company", rest.substring(1, end));
    }
    return input.put("text", end < 0 ? rest : rest.substring(end + 2));
  }
}

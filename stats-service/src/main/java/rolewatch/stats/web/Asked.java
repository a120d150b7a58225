package rolewatch.stats.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import rolewatch.stats.figure.RoleAnswer;
import rolewatch.stats.figure.Table;

/** Which question about the figures an address asks; the same for requests and for citations. */
@Component
class Asked {

  private static final int MOST_LINES = 1_000;
  private static final int TOP_EMPLOYERS = 25;
  private static final int SERIES_DAYS = 90;
  private static final int LONGEST_SERIES = 366;
  private static final String ROLE = "{role}";

  private final Questions questions;

  Asked(Questions questions) {
    this.questions = questions;
  }

  /**
   * The question.
   *
   * @param path as in the address, percent-encoded
   * @return empty if there is no such address
   * @throws Problem 400 if a parameter is wrong
   */
  Optional<Question<? extends Table.Tabular>> by(String path, Map<String, String[]> given) {
    List<String> segments = segments(path);
    String role = segments.size() > 2 ? segments.set(2, ROLE) : "";
    return switch (String.join("/", segments)) {
      case "v1/roles" -> Optional.of(questions.roles(Parameters.of(given, "window").window()));
      case "v1/compare" -> Optional.of(compare(given));
      case "v1/roles/" + ROLE ->
          Optional.of(questions.role(role, Parameters.withFilter(given).filter()));
      case "v1/roles/" + ROLE + "/skills" -> Optional.of(skills(role, given));
      case "v1/roles/" + ROLE + "/places" ->
          Optional.of(questions.places(role, Parameters.withFilter(given).filter()));
      case "v1/roles/" + ROLE + "/pay" -> Optional.of(questions.pay(role, ofJobs(given).filter()));
      case "v1/roles/" + ROLE + "/premiums" ->
          Optional.of(questions.premiums(role, ofJobs(given).filter()));
      case "v1/roles/" + ROLE + "/employers" -> Optional.of(employers(role, given));
      case "v1/roles/" + ROLE + "/series" -> Optional.of(series(role, given));
      default -> Optional.empty();
    };
  }

  private static List<String> segments(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/", -1)) {
      segments.add(UriUtils.decode(segment, StandardCharsets.UTF_8));
    }
    segments.removeFirst();
    return segments;
  }

  /** What is counted by jobs only. */
  private static Parameters ofJobs(Map<String, String[]> given) {
    return Parameters.of(given, "window", "country", "seniority", "workMode");
  }

  private Question<? extends Table.Tabular> skills(String role, Map<String, String[]> given) {
    Parameters parameters = Parameters.withFilter(given, "top");
    int top = parameters.number("top", RoleAnswer.TOP_SKILLS, MOST_LINES);
    return questions.skills(role, parameters.filter(), top);
  }

  private Question<? extends Table.Tabular> employers(String role, Map<String, String[]> given) {
    Parameters parameters = Parameters.of(given, "country", "top");
    int top = parameters.number("top", TOP_EMPLOYERS, MOST_LINES);
    return questions.employers(role, parameters.filter(), top);
  }

  private Question<? extends Table.Tabular> series(String role, Map<String, String[]> given) {
    Parameters parameters = Parameters.of(given, "country", "seniority", "workMode", "days");
    int days = parameters.number("days", SERIES_DAYS, LONGEST_SERIES);
    return questions.series(role, parameters.filter(), days);
  }

  private Question<? extends Table.Tabular> compare(Map<String, String[]> given) {
    Parameters parameters =
        Parameters.of(given, "a", "b", "window", "country", "seniority", "workMode");
    return questions.compare(
        parameters.required("a"), parameters.required("b"), parameters.filter());
  }
}

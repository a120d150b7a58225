package rolewatch.stats.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ProblemDetail;
import rolewatch.stats.figure.RoleName;

/** What is wrong with a question, and what could be meant. */
record ProblemPage(String title, String foot, String detail, List<Near> near, String allowed) {

  boolean hasNear() {
    return !near.isEmpty();
  }

  /** A link to the same question about a role that exists. */
  record Near(String name, String href) {}

  /**
   * The page.
   *
   * @param path of the question
   * @param given its parameters
   */
  static ProblemPage of(ProblemDetail problem, String path, Map<String, String[]> given) {
    String asked = text(problem, "role");
    List<String> allowed = list(problem, "allowed");
    return new ProblemPage(
        title(problem.getStatus()),
        "Status " + problem.getStatus() + ".",
        problem.getDetail() == null ? "" : problem.getDetail(),
        list(problem, "near").stream()
            .map(role -> new Near(RoleName.of(role), href(path, given, asked, role)))
            .toList(),
        allowed.isEmpty() ? "" : "Possible: " + String.join(", ", allowed) + ".");
  }

  private static String title(int status) {
    return switch (status) {
      case 404 -> "Not found";
      case 400 -> "That cannot be asked";
      default -> "Not now";
    };
  }

  private static String href(String path, Map<String, String[]> given, String asked, String role) {
    if (!given.containsKey("a")) {
      return MarketPage.href(role);
    }
    Address address = Address.to(path);
    for (Map.Entry<String, String[]> parameter : given.entrySet()) {
      String value = parameter.getValue()[0].strip();
      address = address.with(parameter.getKey(), value.equals(asked) ? role : value);
    }
    return address.toString();
  }

  private static String text(ProblemDetail problem, String name) {
    Map<String, Object> properties = problem.getProperties();
    return properties == null ? "" : String.valueOf(properties.get(name));
  }

  private static List<String> list(ProblemDetail problem, String name) {
    Map<String, Object> properties = problem.getProperties();
    List<String> texts = new ArrayList<>();
    if (properties != null && properties.get(name) instanceof List<?> values) {
      values.forEach(value -> texts.add(String.valueOf(value)));
    }
    return texts;
  }
}

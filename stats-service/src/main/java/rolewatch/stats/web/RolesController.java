package rolewatch.stats.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import rolewatch.stats.figure.RoleAnswer;
import rolewatch.stats.figure.Window;

/** The figures of all roles and of one. */
@RestController
class RolesController {

  private static final int MOST_LINES = 1_000;
  private static final int TOP_EMPLOYERS = 25;
  private static final int SERIES_DAYS = 90;
  private static final int LONGEST_SERIES = 366;

  private final Answers answers;
  private final Questions questions;

  RolesController(Answers answers, Questions questions) {
    this.answers = answers;
    this.questions = questions;
  }

  @GetMapping("/v1/roles")
  ResponseEntity<byte[]> roles(HttpServletRequest request) {
    Window window = Parameters.of(request, "window").window();
    return answers.to(questions.roles(window));
  }

  @GetMapping("/v1/roles/{role}")
  ResponseEntity<byte[]> role(@PathVariable String role, HttpServletRequest request) {
    return answers.to(questions.role(role, Parameters.withFilter(request).filter()));
  }

  @GetMapping("/v1/roles/{role}/skills")
  ResponseEntity<byte[]> skills(@PathVariable String role, HttpServletRequest request) {
    Parameters parameters = Parameters.withFilter(request, "top");
    int top = parameters.number("top", RoleAnswer.TOP_SKILLS, MOST_LINES);
    return answers.to(questions.skills(role, parameters.filter(), top), request);
  }

  @GetMapping("/v1/roles/{role}/places")
  ResponseEntity<byte[]> places(@PathVariable String role, HttpServletRequest request) {
    return answers.to(questions.places(role, Parameters.withFilter(request).filter()), request);
  }

  @GetMapping("/v1/roles/{role}/pay")
  ResponseEntity<byte[]> pay(@PathVariable String role, HttpServletRequest request) {
    return answers.to(questions.pay(role, ofJobs(request).filter()), request);
  }

  @GetMapping("/v1/roles/{role}/premiums")
  ResponseEntity<byte[]> premiums(@PathVariable String role, HttpServletRequest request) {
    return answers.to(questions.premiums(role, ofJobs(request).filter()), request);
  }

  @GetMapping("/v1/roles/{role}/employers")
  ResponseEntity<byte[]> employers(@PathVariable String role, HttpServletRequest request) {
    Parameters parameters = Parameters.of(request, "country", "top");
    int top = parameters.number("top", TOP_EMPLOYERS, MOST_LINES);
    return answers.to(questions.employers(role, parameters.filter(), top), request);
  }

  @GetMapping("/v1/roles/{role}/series")
  ResponseEntity<byte[]> series(@PathVariable String role, HttpServletRequest request) {
    Parameters parameters = Parameters.of(request, "country", "seniority", "workMode", "days");
    int days = parameters.number("days", SERIES_DAYS, LONGEST_SERIES);
    return answers.to(questions.series(role, parameters.filter(), days), request);
  }

  @GetMapping("/v1/compare")
  ResponseEntity<byte[]> compare(HttpServletRequest request) {
    Parameters parameters =
        Parameters.of(request, "a", "b", "window", "country", "seniority", "workMode");
    return answers.to(
        questions.compare(parameters.required("a"), parameters.required("b"), parameters.filter()),
        request);
  }

  /** What is counted by jobs only. */
  private static Parameters ofJobs(HttpServletRequest request) {
    return Parameters.of(request, "window", "country", "seniority", "workMode");
  }
}

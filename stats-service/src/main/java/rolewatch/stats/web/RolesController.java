package rolewatch.stats.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import rolewatch.events.Seniority;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.Window;

/** The figures of all roles and of one. */
@RestController
class RolesController {

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
    Parameters parameters = Parameters.of(request, "window", "country", "seniority");
    Filter filter =
        new Filter(
            parameters.window(),
            parameters.country(),
            parameters.oneOf("seniority", Seniority.class));
    return answers.to(questions.role(role, filter));
  }
}

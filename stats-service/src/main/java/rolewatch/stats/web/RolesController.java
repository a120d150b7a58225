package rolewatch.stats.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import rolewatch.stats.figure.Table;

/** The figures of all roles, of one, and of two side by side. */
@RestController
class RolesController {

  private final Answers answers;
  private final Asked asked;

  RolesController(Answers answers, Asked asked) {
    this.answers = answers;
    this.asked = asked;
  }

  @GetMapping({
    "/v1/roles",
    "/v1/roles/{role}",
    "/v1/roles/{role}/skills",
    "/v1/roles/{role}/places",
    "/v1/roles/{role}/pay",
    "/v1/roles/{role}/premiums",
    "/v1/roles/{role}/employers",
    "/v1/roles/{role}/series",
    "/v1/compare"
  })
  ResponseEntity<byte[]> figures(HttpServletRequest request) throws NoResourceFoundException {
    String path = request.getRequestURI();
    Question<? extends Table.Tabular> question =
        asked
            .by(path, request.getParameterMap())
            .orElseThrow(() -> new NoResourceFoundException(HttpMethod.GET, path, path));
    return answers.to(question, request);
  }
}

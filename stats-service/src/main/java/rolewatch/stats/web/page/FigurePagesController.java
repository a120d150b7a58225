package rolewatch.stats.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.RolesAnswer;
import rolewatch.stats.web.Parameters;
import rolewatch.stats.web.Questions;

/** The pages about figures: what the API answers, for people. */
@RestController
class FigurePagesController {

  private final Templates templates;
  private final Questions questions;

  FigurePagesController(Templates templates, Questions questions) {
    this.templates = templates;
    this.questions = questions;
  }

  @GetMapping(path = "/", produces = Templates.HTML)
  String market(HttpServletRequest request) {
    Parameters parameters = Parameters.of(request, "window");
    RolesAnswer answer = questions.roles(parameters.window()).answer();
    return templates.render("market", MarketPage.of(answer));
  }

  @GetMapping(path = "/roles/{role}", produces = Templates.HTML)
  String role(@PathVariable String role, HttpServletRequest request) {
    Filter filter = Parameters.of(request, "window", "country", "seniority", "workMode").filter();
    return templates.render(
        "role", RolePage.of(RoleFigures.of(role, filter, questions), questions.roleIds()));
  }

  @GetMapping(path = "/compare", produces = Templates.HTML)
  String compare(HttpServletRequest request) {
    Parameters parameters =
        Parameters.of(request, "a", "b", "window", "country", "seniority", "workMode");
    Filter filter = parameters.filter();
    String a = parameters.text("a");
    String b = parameters.text("b");
    List<String> roles = questions.roleIds();
    ComparePage page =
        a == null || b == null
            ? ComparePage.choose(roles, a, b, filter)
            : ComparePage.of(questions.compare(a, b, filter).answer(), filter, roles);
    return templates.render("compare", page);
  }
}

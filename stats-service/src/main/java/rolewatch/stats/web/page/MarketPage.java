package rolewatch.stats.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import rolewatch.stats.figure.RolesAnswer;

/** All roles. */
record MarketPage(
    String title,
    String foot,
    String jobs,
    String roles,
    List<WindowLink> windows,
    List<Choice> first,
    List<Choice> second,
    List<Line> lines) {

  record Line(
      String name,
      String href,
      String active,
      String bar,
      String disclosed,
      String median,
      String strength,
      String n) {}

  static MarketPage of(RolesAnswer answer) {
    long largest = answer.roles().isEmpty() ? 1 : answer.roles().getFirst().active();
    List<String> roles = answer.roles().stream().map(RolesAnswer.RoleLine::role).toList();
    return new MarketPage(
        "Market",
        "As of " + answer.asOf() + ". Unit: " + answer.method().unit() + ".",
        Words.number(answer.jobs().sumOverRoles()),
        Words.number(answer.roles().size()),
        WindowLink.all("/?window=", answer.window()),
        Choice.ofRoles(roles, roles.stream().findFirst().orElse(null)),
        Choice.ofRoles(roles, roles.stream().skip(1).findFirst().orElse(null)),
        answer.roles().stream().map(role -> line(role, largest)).toList());
  }

  private static Line line(RolesAnswer.RoleLine role, long largest) {
    return new Line(
        role.name(),
        href(role.role()),
        Words.number(role.active()),
        Words.width((double) role.active() / largest),
        Words.percent(role.disclosed().share()),
        Words.money(role.pay().currency(), role.pay().median()),
        role.pay().strength().name(),
        Words.number(role.pay().n()));
  }

  static String href(String role) {
    return "/roles/" + segment(role);
  }

  /** A path segment, slashes included. */
  static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

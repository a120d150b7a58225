package rolewatch.stats.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.CompareAnswer;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.Profile;
import rolewatch.stats.figure.RoleName;

/**
 * Two roles side by side.
 *
 * @param compared the figures; null until both roles are chosen
 */
record ComparePage(String title, String foot, CompareForm form, @Nullable Comparison compared) {

  /** The page before both roles are chosen. */
  static ComparePage choose(
      List<String> roles, @Nullable String a, @Nullable String b, Filter filter) {
    return new ComparePage(
        "Compare two roles", "Choose two roles.", CompareForm.of(roles, a, b, filter), null);
  }

  static ComparePage of(CompareAnswer answer, Filter filter, List<String> roles) {
    Profile a = answer.a();
    Profile b = answer.b();
    Address call = Address.to("/v1/compare").with("a", a.role()).with("b", b.role()).with(filter);
    return new ComparePage(
        RoleName.of(a.role()) + " and " + RoleName.of(b.role()),
        RolePage.foot(answer.asOf().toString(), answer.method()),
        CompareForm.of(roles, a.role(), b.role(), filter, a.countries(), b.countries()),
        Comparison.of(answer, filter, call));
  }
}

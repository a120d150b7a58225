package rolewatch.stats.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.Mix;

/** What a comparison is asked with. */
record CompareForm(List<Choice> rolesA, List<Choice> rolesB, FilterFields fields) {

  static CompareForm of(
      List<String> roles, @Nullable String a, @Nullable String b, Filter filter, Mix... countries) {
    return new CompareForm(
        Choice.ofRoles(roles, a), Choice.ofRoles(roles, b), FilterFields.of(filter, countries));
  }
}

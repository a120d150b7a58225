package rolewatch.simulator.market;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;

/** An opening while its block is dealt. */
final class Draft {

  final Role role;
  final String country;
  final Seniority grade;
  final BitSet skills = new BitSet();
  WorkMode mode = WorkMode.UNKNOWN;
  boolean staffing;
  @Nullable Salary salary;
  @Nullable Integer years;

  Draft(Role role, String country, Seniority grade) {
    this.role = role;
    this.country = country;
    this.grade = grade;
  }
}

package rolewatch.simulator.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;

/**
 * What counts of an opening at one moment.
 *
 * @param pay a year in whole units of the currency; 0 if none is stated
 * @param currency null if no pay is stated
 * @param years required at least; -1 if none are
 */
record TrueJob(
    String country,
    Seniority grade,
    WorkMode mode,
    List<String> skills,
    boolean staffing,
    int years,
    long pay,
    @Nullable String currency) {

  static TrueJob of(Advertisement first, Duration at) {
    Facts facts = first.opening().facts(at);
    Salary salary = facts.salary();
    return new TrueJob(
        first.town().country(),
        facts.grade(),
        facts.mode(),
        facts.skills().stream().map(Skill::id).toList(),
        first.opening().employer().staffing(),
        facts.years() == null ? -1 : facts.years(),
        salary == null ? 0 : annual(salary),
        salary == null ? null : salary.currency());
  }

  boolean paid() {
    return currency != null;
  }

  boolean paidIn(String wanted) {
    return wanted.equals(currency);
  }

  boolean tellsMode() {
    return mode != WorkMode.UNKNOWN;
  }

  boolean tellsGrade() {
    return grade != Seniority.UNKNOWN;
  }

  boolean tellsYears() {
    return years >= 0;
  }

  boolean tellsSkills() {
    return !skills.isEmpty();
  }

  boolean names(@Nullable String skill) {
    return skill != null && skills.contains(skill);
  }

  String band() {
    return years < 2 ? "0-2" : years < 5 ? "2-5" : "5+";
  }

  private static long annual(Salary salary) {
    int times =
        switch (salary.period()) {
          case HOUR -> 2080;
          case DAY -> 260;
          case WEEK -> 52;
          case MONTH -> 12;
          case YEAR -> 1;
        };
    return salary
        .low()
        .add(salary.high())
        .multiply(BigDecimal.valueOf(times))
        .divide(BigDecimal.TWO, 0, RoundingMode.HALF_EVEN)
        .longValueExact();
  }
}

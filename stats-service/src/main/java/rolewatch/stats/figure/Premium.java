package rolewatch.stats.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.stats.rollup.CrossedPay;
import rolewatch.stats.rollup.Measure;
import rolewatch.stats.statistic.Distribution;
import rolewatch.stats.statistic.Interval;
import rolewatch.stats.statistic.MatchedDifference;
import rolewatch.stats.statistic.Strength;
import rolewatch.stats.statistic.Tally;

/**
 * What jobs that name a skill pay, against those that do not.
 *
 * @param skill its id
 * @param n jobs that name it and state pay; 10 or more
 * @param median their median pay
 * @param medianInterval 95%; null if there are too few
 * @param without jobs that state pay and do not name it
 * @param medianWithout their median; null if withheld
 * @param rawPremium median less median without; null if withheld
 * @param matched the difference between jobs of the same grade; null if withheld
 * @param strength how far it can be leaned on
 */
public record Premium(
    String skill,
    long n,
    double median,
    @Nullable Interval medianInterval,
    long without,
    @Nullable Double medianWithout,
    @Nullable Double rawPremium,
    MatchedDifference.@Nullable Result matched,
    Strength strength) {

  /** A skill with what the jobs that name it pay. */
  private record Named(String skill, Distribution pay, double median) {

    static Named of(String skill, Tally amounts) {
      Distribution pay = Distribution.of(amounts);
      return new Named(skill, pay, pay.percentile(0.5));
    }
  }

  private static final Comparator<Named> HIGHEST =
      Comparator.comparing(Named::median).reversed().thenComparing(Named::skill);

  /**
   * The skills that go with the highest pay.
   *
   * @param skills how many skills enough jobs name
   * @param withheld how many are named by too few
   * @param premiums the highest of them, highest median first
   */
  record Ranking(int skills, int withheld, List<Premium> premiums) {

    /**
     * The ranking.
     *
     * @param top how many premiums at most
     */
    static Ranking of(PayCells cells, int top) {
      Map<String, Tally> named = cells.amounts(Measure.SKILL_PAY);
      List<Named> skills =
          named.entrySet().stream()
              .filter(entry -> entry.getValue().size() >= Strength.SHOWN_FROM)
              .map(entry -> Named.of(entry.getKey(), entry.getValue()))
              .sorted(HIGHEST)
              .toList();
      Distribution whole = Distribution.of(cells.amounts());
      List<Stratum> strata = strata(cells.byGrade(), cells.currency());
      return new Ranking(
          skills.size(),
          named.size() - skills.size(),
          skills.stream().limit(top).map(skill -> Premium.of(skill, whole, strata)).toList());
    }
  }

  private record Stratum(MatchedDifference.Whole whole, Map<String, Tally> bySkill) {}

  /** Jobs that name no grade cannot be matched. */
  private static List<Stratum> strata(Map<Seniority, CrossedPay> grades, String currency) {
    List<Stratum> strata = new ArrayList<>();
    new TreeMap<>(grades)
        .forEach(
            (grade, pay) -> {
              if (grade != Seniority.UNKNOWN) {
                strata.add(
                    new Stratum(
                        MatchedDifference.Whole.of(Distribution.of(pay.all(currency))),
                        pay.by(Measure.SKILL_PAY, currency)));
              }
            });
    return strata;
  }

  private static Premium of(Named named, Distribution whole, List<Stratum> strata) {
    Distribution with = named.pay();
    long without = whole.size() - with.size();
    boolean comparable = without >= Strength.SHOWN_FROM;
    Double other = comparable ? whole.percentileWithout(with, 0.5) : null;
    return new Premium(
        named.skill(),
        with.size(),
        named.median(),
        with.medianInterval().orElse(null),
        without,
        other,
        other == null ? null : named.median() - other,
        matched(named.skill(), strata),
        Strength.of(with.size()));
  }

  private static MatchedDifference.@Nullable Result matched(String skill, List<Stratum> strata) {
    MatchedDifference difference = new MatchedDifference();
    for (Stratum stratum : strata) {
      Tally named = stratum.bySkill().getOrDefault(skill, new Tally());
      difference.add(Distribution.of(named), stratum.whole());
    }
    return difference.result().filter(result -> result.n() >= Strength.SHOWN_FROM).orElse(null);
  }
}

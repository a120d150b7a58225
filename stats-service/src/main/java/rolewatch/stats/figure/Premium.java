package rolewatch.stats.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;
import rolewatch.stats.rollup.Slice;
import rolewatch.stats.statistic.Distribution;
import rolewatch.stats.statistic.Interval;
import rolewatch.stats.statistic.MatchedDifference;
import rolewatch.stats.statistic.Strength;

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

  private static final Comparator<Premium> HIGHEST =
      Comparator.comparing(Premium::median).reversed().thenComparing(Premium::skill);

  /** Every skill with enough jobs, highest median first. */
  static List<Premium> of(PayCells cells) {
    String currency = cells.currency();
    Map<Long, Long> whole =
        Amounts.in(currency, PayCells.sum(cells.crossed().values(), Measure.PAY), Measure.PAY);
    Map<Seniority, Stratum> strata = strata(cells, currency);
    return cells.amounts(Measure.SKILL_PAY).entrySet().stream()
        .filter(entry -> size(entry.getValue()) >= Strength.SHOWN_FROM)
        .map(entry -> of(entry.getKey(), entry.getValue(), whole, strata))
        .sorted(HIGHEST)
        .toList();
  }

  private record Stratum(MatchedDifference.Whole whole, Map<String, Map<Long, Long>> bySkill) {

    static Stratum of(List<Counts> counts, String currency) {
      Map<Long, Long> pay = Amounts.in(currency, PayCells.sum(counts, Measure.PAY), Measure.PAY);
      return new Stratum(
          MatchedDifference.Whole.of(pay), Amounts.byFirst(counts, Measure.SKILL_PAY, currency));
    }
  }

  /** Jobs that name no grade cannot be matched. */
  private static Map<Seniority, Stratum> strata(PayCells cells, String currency) {
    Map<Seniority, List<Counts>> grades = new HashMap<>();
    for (Map.Entry<Slice, Counts> cell : cells.crossed().entrySet()) {
      Seniority grade = cell.getKey().seniority();
      if (grade != null && grade != Seniority.UNKNOWN) {
        grades.computeIfAbsent(grade, _ -> new ArrayList<>()).add(cell.getValue());
      }
    }
    Map<Seniority, Stratum> strata = new HashMap<>();
    grades.forEach((grade, counts) -> strata.put(grade, Stratum.of(counts, currency)));
    return strata;
  }

  private static Premium of(
      String skill,
      Map<Long, Long> amounts,
      Map<Long, Long> whole,
      Map<Seniority, Stratum> strata) {
    Distribution with = Distribution.of(amounts);
    Distribution others = Distribution.of(whole, amounts);
    double median = with.percentile(0.5);
    boolean comparable = others.size() >= Strength.SHOWN_FROM;
    Double other = comparable ? others.percentile(0.5) : null;
    return new Premium(
        skill,
        with.size(),
        median,
        with.medianInterval().orElse(null),
        others.size(),
        other,
        other == null ? null : median - other,
        matched(skill, strata),
        Strength.of(with.size()));
  }

  private static MatchedDifference.@Nullable Result matched(
      String skill, Map<Seniority, Stratum> strata) {
    MatchedDifference difference = new MatchedDifference();
    for (Stratum stratum : strata.values()) {
      difference.add(stratum.bySkill().getOrDefault(skill, Map.of()), stratum.whole());
    }
    return difference.result().filter(result -> result.n() >= Strength.SHOWN_FROM).orElse(null);
  }

  private static long size(Map<Long, Long> amounts) {
    return amounts.values().stream().mapToLong(Long::longValue).sum();
  }
}

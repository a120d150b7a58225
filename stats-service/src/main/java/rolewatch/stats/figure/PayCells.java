package rolewatch.stats.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.pay.AnnualPay;
import rolewatch.stats.pay.Conversion;
import rolewatch.stats.place.LocationTier;
import rolewatch.stats.rollup.Cell;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;
import rolewatch.stats.rollup.Slice;
import rolewatch.stats.rollup.YearsBand;
import rolewatch.stats.statistic.Distribution;

/**
 * The pay of a role's jobs in one country, per grade and work mode.
 *
 * @param country which country
 * @param jobs per cell of grade and work mode the counts of its jobs
 * @param crossed per cell its pay crossed with skills, years and location tiers
 * @param asked the currency that all pay was converted to; null if it was not
 */
public record PayCells(
    String country, Map<Slice, Counts> jobs, Map<Slice, Counts> crossed, @Nullable String asked) {

  /** Pay as it is stated. */
  public PayCells(String country, Map<Slice, Counts> jobs, Map<Slice, Counts> crossed) {
    this(country, jobs, crossed, null);
  }

  public PayCells {
    jobs = Map.copyOf(jobs);
    crossed = Map.copyOf(crossed);
  }

  /** The same with pay in one currency; null for as it is. */
  public PayCells in(@Nullable Conversion conversion) {
    return conversion == null
        ? this
        : new PayCells(
            country, in(jobs, conversion), in(crossed, conversion), conversion.currency());
  }

  private static Map<Slice, Counts> in(Map<Slice, Counts> cells, Conversion conversion) {
    Map<Slice, Counts> converted = new HashMap<>();
    cells.forEach((cell, counts) -> converted.put(cell, Converted.of(counts, conversion)));
    return converted;
  }

  /** All of them as one. */
  Counts all() {
    return sum(jobs.values());
  }

  static Counts sum(Iterable<Counts> cells) {
    Counts sum = new Counts();
    cells.forEach(sum::add);
    return sum;
  }

  /**
   * The currency of the headline: that asked for, else US dollars in the US, else the one that most
   * jobs state.
   */
  String currency() {
    if (asked != null) {
      return asked;
    }
    if (Slice.US.equals(country)) {
      return AnnualPay.US_DOLLAR;
    }
    return PayFigure.all(all(), country).stream()
        .findFirst()
        .map(PayFigure::currency)
        .orElse(AnnualPay.US_DOLLAR);
  }

  PayFigure headline() {
    return PayFigure.of(all(), country, currency());
  }

  PayBreakdown bySeniority() {
    List<String> grades = new ArrayList<>();
    for (Seniority grade : Seniority.values()) {
      grades.add(grade.name());
    }
    return by(grades, cell -> String.valueOf(cell.seniority()));
  }

  PayBreakdown byWorkMode() {
    List<String> modes = new ArrayList<>();
    for (WorkMode mode : WorkMode.values()) {
      modes.add(mode.name());
    }
    return by(modes, cell -> String.valueOf(cell.workMode()));
  }

  private PayBreakdown by(List<String> keys, Function<Slice, String> key) {
    Map<String, Counts> sums = new HashMap<>();
    jobs.forEach(
        (cell, counts) -> sums.computeIfAbsent(key.apply(cell), _ -> new Counts()).add(counts));
    String currency = currency();
    return PayBreakdown.of(
        keys, name -> PayFigure.of(sums.getOrDefault(name, new Counts()), country, currency));
  }

  PayBreakdown byYears() {
    List<String> bands = new ArrayList<>(YearsBand.NAMES);
    bands.add(Cell.UNKNOWN);
    return crossed(Measure.YEARS, Measure.YEARS_PAY, bands);
  }

  PayBreakdown byTier() {
    List<String> tiers = Stream.of(LocationTier.values()).map(LocationTier::name).toList();
    return crossed(Measure.TIER, Measure.TIER_PAY, tiers);
  }

  private PayBreakdown crossed(Measure measure, Measure itsPay, List<String> keys) {
    Map<String, Map<Long, Long>> amounts = amounts(itsPay, crossed.values());
    Counts all = all();
    return PayBreakdown.of(
        keys,
        key ->
            PayFigure.of(
                Distribution.of(amounts.getOrDefault(key, Map.of())),
                all.get(new Cell(measure, key)),
                country,
                currency()));
  }

  /** Per first half of the key: annual amount in the headline's currency to number of jobs. */
  Map<String, Map<Long, Long>> amounts(Measure measure, Iterable<Counts> cells) {
    return Amounts.byFirst(sum(cells), measure, currency());
  }
}

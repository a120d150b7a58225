package rolewatch.stats.figure;

import java.util.ArrayList;
import java.util.EnumMap;
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
import rolewatch.stats.rollup.CrossedPay;
import rolewatch.stats.rollup.Measure;
import rolewatch.stats.rollup.Slice;
import rolewatch.stats.rollup.YearsBand;
import rolewatch.stats.statistic.Distribution;
import rolewatch.stats.statistic.Tally;

/** The pay of a role's jobs in one country, per grade and work mode. Immutable. */
public final class PayCells {

  private final String country;
  private final Map<Slice, Counts> jobs;
  private final Map<Seniority, CrossedPay> byGrade;
  private final Counts all;
  private final String currency;

  /**
   * Pay as it is stated.
   *
   * @param country which country
   * @param jobs per cell of grade and work mode the counts of its jobs
   * @param byGrade per grade their pay crossed with skills, years and location tiers
   */
  public PayCells(String country, Map<Slice, Counts> jobs, Map<Seniority, CrossedPay> byGrade) {
    this(country, jobs, byGrade, null);
  }

  private PayCells(
      String country,
      Map<Slice, Counts> jobs,
      Map<Seniority, CrossedPay> byGrade,
      @Nullable String asked) {
    this.country = country;
    this.jobs = Map.copyOf(jobs);
    this.byGrade = Map.copyOf(byGrade);
    this.all = sum(jobs.values());
    this.currency = asked == null ? currency(country, all) : asked;
  }

  /** US dollars in the US, else the one that most jobs state. */
  private static String currency(String country, Counts all) {
    return Slice.US.equals(country)
        ? AnnualPay.US_DOLLAR
        : PayFigure.all(all, country).stream()
            .findFirst()
            .map(PayFigure::currency)
            .orElse(AnnualPay.US_DOLLAR);
  }

  /** The same with pay in one currency; null for as it is. */
  public PayCells in(@Nullable Conversion conversion) {
    return conversion == null
        ? this
        : new PayCells(country, in(jobs, conversion), crossedIn(conversion), conversion.currency());
  }

  private Map<Seniority, CrossedPay> crossedIn(Conversion conversion) {
    Map<Seniority, CrossedPay> converted = new EnumMap<>(Seniority.class);
    byGrade.forEach((grade, pay) -> converted.put(grade, Converted.of(pay, conversion)));
    return converted;
  }

  private static Map<Slice, Counts> in(Map<Slice, Counts> cells, Conversion conversion) {
    Map<Slice, Counts> converted = new HashMap<>();
    cells.forEach((cell, counts) -> converted.put(cell, Converted.of(counts, conversion)));
    return converted;
  }

  /** Which country. */
  String country() {
    return country;
  }

  /** The currency of the headline: that asked for, else that of the country. */
  String currency() {
    return currency;
  }

  /** Per grade the pay of its jobs, also crossed with skills, years and location tiers. */
  Map<Seniority, CrossedPay> byGrade() {
    return byGrade;
  }

  static Counts sum(Iterable<Counts> cells) {
    Counts sum = new Counts();
    cells.forEach(sum::add);
    return sum;
  }

  PayFigure headline() {
    return PayFigure.of(all, country, currency);
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
    Map<String, Tally> amounts = amounts(itsPay);
    return PayBreakdown.of(
        keys,
        key ->
            PayFigure.of(
                Distribution.of(amounts.getOrDefault(key, new Tally())),
                all.get(new Cell(measure, key)),
                country,
                currency));
  }

  /** Per skill, band or tier the annual amounts in the headline's currency. */
  Map<String, Tally> amounts(Measure measure) {
    Map<String, Tally> amounts = new HashMap<>();
    for (CrossedPay pay : byGrade.values()) {
      pay.by(measure, currency)
          .forEach((first, more) -> amounts.computeIfAbsent(first, _ -> new Tally()).add(more, 1));
    }
    return amounts;
  }

  /** The annual amounts of all these jobs in the headline's currency. */
  Tally amounts() {
    Tally amounts = new Tally();
    byGrade.values().forEach(pay -> amounts.add(pay.all(currency), 1));
    return amounts;
  }
}

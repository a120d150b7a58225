package rolewatch.stats.figure;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;
import rolewatch.stats.statistic.Distribution;
import rolewatch.stats.statistic.Interval;
import rolewatch.stats.statistic.Strength;

/**
 * Annual base pay in one currency.
 *
 * @param country the country whose jobs are meant; null for all
 * @param currency ISO 4217 code
 * @param unit what the amounts are
 * @param n jobs that state pay in this currency: the figures rest on them
 * @param known the same as {@code n}
 * @param unknown jobs that state no pay, or pay in another currency
 * @param p10 the 10th percentile; like the others null if withheld
 * @param p25 the 25th
 * @param median the 50th
 * @param p75 the 75th
 * @param p90 the 90th
 * @param medianInterval 95%, by order statistics; null if withheld
 * @param strength how far it can be leaned on
 */
public record PayFigure(
    @Nullable String country,
    String currency,
    String unit,
    long n,
    long known,
    long unknown,
    @Nullable Double p10,
    @Nullable Double p25,
    @Nullable Double median,
    @Nullable Double p75,
    @Nullable Double p90,
    @Nullable Interval medianInterval,
    Strength strength) {

  /** The pay in one currency. */
  static PayFigure of(Counts counts, @Nullable String country, String currency) {
    Distribution pay = Distribution.of(Amounts.in(currency, counts, Measure.PAY));
    return of(pay, counts.get(Measure.JOBS), country, currency);
  }

  /** The pay in every currency that occurs, most frequent first. */
  static List<PayFigure> all(Counts counts, @Nullable String country) {
    return Amounts.byCurrency(counts, Measure.PAY).keySet().stream()
        .map(currency -> of(counts, country, currency))
        .sorted(Comparator.comparing(PayFigure::n).reversed())
        .toList();
  }

  /** The pay of {@code jobs} jobs, those of which that state any being in the distribution. */
  static PayFigure of(Distribution pay, long jobs, @Nullable String country, String currency) {
    long n = pay.size();
    Strength strength = Strength.of(n);
    boolean shown = strength != Strength.SUPPRESSED;
    return new PayFigure(
        country,
        currency,
        currency + " per year, base pay",
        n,
        n,
        jobs - n,
        shown ? pay.percentile(0.10) : null,
        shown ? pay.percentile(0.25) : null,
        shown ? pay.percentile(0.50) : null,
        shown ? pay.percentile(0.75) : null,
        shown ? pay.percentile(0.90) : null,
        shown ? pay.medianInterval().orElse(null) : null,
        strength);
  }
}

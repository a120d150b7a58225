package rolewatch.stats.web.page;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.PayFigure;
import rolewatch.stats.figure.Premium;
import rolewatch.stats.statistic.Interval;

/**
 * Where amounts lie on a line that several bars share.
 *
 * @param low the amount at its beginning
 * @param high the amount at its end; above {@code low}
 */
record Scale(double low, double high) {

  private static final double STEP = 10_000;

  /** The line for all of these figures. */
  static Scale of(Collection<PayFigure> figures) {
    return over(
        figures.stream()
            .flatMap(pay -> Stream.concat(of(pay.p25(), pay.p75()), of(pay.medianInterval()))));
  }

  /** The line for the pay of these skills. */
  static Scale ofPremiums(Collection<Premium> premiums) {
    return over(
        premiums.stream()
            .flatMap(pay -> Stream.concat(Stream.of(pay.median()), of(pay.medianInterval()))));
  }

  private static Stream<Double> of(@Nullable Interval interval) {
    return interval == null ? Stream.empty() : Stream.of(interval.low(), interval.high());
  }

  private static Stream<Double> of(@Nullable Double one, @Nullable Double other) {
    return Stream.of(one, other).filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  /** From the whole step below the least amount to the one above the greatest. */
  static Scale over(Stream<Double> amounts) {
    DoubleSummaryStatistics all = amounts.mapToDouble(Double::doubleValue).summaryStatistics();
    if (all.getCount() == 0) {
      return new Scale(0, STEP);
    }
    double low = Math.floor(all.getMin() / STEP) * STEP;
    double high = Math.ceil(all.getMax() / STEP) * STEP;
    return new Scale(low, high > low ? high : low + STEP);
  }

  /** How far along the line an amount lies, 0 to 100. */
  double at(double amount) {
    return Math.clamp((amount - low) / (high - low) * 100, 0, 100);
  }

  /** The part of the line between two amounts, as an SVG wants it. */
  Part part(double from, double to) {
    return new Part(written(at(from)), written(at(to) - at(from)));
  }

  static String written(double percent) {
    return String.format(Locale.ROOT, "%.1f", percent);
  }

  /**
   * A part of the line.
   *
   * @param from where it begins, 0 to 100
   * @param width how long it is
   */
  record Part(String from, String width) {}
}

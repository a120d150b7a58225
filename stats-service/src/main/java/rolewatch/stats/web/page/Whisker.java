package rolewatch.stats.web.page;

import org.jspecify.annotations.Nullable;
import rolewatch.stats.statistic.Interval;

/**
 * A median with what surrounds it, drawn on a line.
 *
 * @param half where the middle half of the jobs lies; null if only the median is known
 * @param interval where the median is with 95%
 * @param median where it is, 0 to 100
 */
record Whisker(Scale.@Nullable Part half, Scale.Part interval, String median, String told) {

  static Whisker of(
      Scale scale, double median, @Nullable Interval interval, Scale.@Nullable Part half) {
    Interval shown = interval == null ? new Interval(median, median) : interval;
    return new Whisker(
        half,
        scale.part(shown.low(), shown.high()),
        Scale.written(scale.at(median)),
        interval == null ? "too few jobs for an interval" : told(interval));
  }

  private static String told(Interval interval) {
    return "median with 95% between "
        + Words.number(Math.round(interval.low()))
        + " and "
        + Words.number(Math.round(interval.high()));
  }
}

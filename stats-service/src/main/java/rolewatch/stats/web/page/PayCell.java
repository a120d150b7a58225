package rolewatch.stats.web.page;

import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.PayFigure;
import rolewatch.stats.figure.Premium;
import rolewatch.stats.statistic.Interval;
import rolewatch.stats.statistic.Strength;

/** A median in a table: the amount, its interval in words and drawn, over how many jobs. */
record PayCell(
    String median, String strength, String interval, String n, @Nullable Whisker whisker) {

  static PayCell of(PayFigure pay, Scale scale) {
    return new PayCell(
        Words.money(pay.currency(), pay.median()),
        pay.strength().name(),
        interval(pay.currency(), pay.medianInterval()),
        Words.number(pay.n()),
        whisker(pay, scale));
  }

  static PayCell of(Premium premium, String currency, Scale scale) {
    return new PayCell(
        Words.money(currency, premium.median()),
        premium.strength().name(),
        interval(currency, premium.medianInterval()),
        Words.number(premium.n()),
        Whisker.of(scale, premium.median(), premium.medianInterval(), null));
  }

  private static @Nullable Whisker whisker(PayFigure pay, Scale scale) {
    if (pay.median() == null || pay.strength() == Strength.SUPPRESSED) {
      return null;
    }
    Double p25 = pay.p25();
    Double p75 = pay.p75();
    Scale.Part half = p25 == null || p75 == null ? null : scale.part(p25, p75);
    return Whisker.of(scale, pay.median(), pay.medianInterval(), half);
  }

  static String interval(String currency, @Nullable Interval interval) {
    return interval == null
        ? ""
        : Words.money(currency, interval.low()) + " to " + Words.money(currency, interval.high());
  }
}

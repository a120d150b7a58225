package rolewatch.stats.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.PayFigure;
import rolewatch.stats.statistic.Interval;

/** What a role pays: the headline. */
record PayPanel(
    String unit,
    String median,
    String strength,
    String interval,
    List<Named> percentiles,
    String basis,
    String call) {

  record Named(String name, String amount) {}

  static PayPanel of(PayFigure pay, Address call) {
    return new PayPanel(
        unit(pay),
        Words.money(pay.currency(), pay.median()),
        pay.strength().name(),
        interval(pay),
        List.of(
            named("p10", pay, pay.p10()),
            named("p25", pay, pay.p25()),
            named("p75", pay, pay.p75()),
            named("p90", pay, pay.p90())),
        basis(pay),
        call.toString());
  }

  static String unit(PayFigure pay) {
    return (pay.country() == null ? "" : pay.country() + ", ") + pay.currency() + " a year";
  }

  static String basis(PayFigure pay) {
    return "n = " + Words.number(pay.n()) + " jobs; " + Words.number(pay.unknown()) + " state none";
  }

  static String interval(PayFigure pay) {
    Interval interval = pay.medianInterval();
    return interval == null
        ? "no interval for the median: too few jobs"
        : "median, 95%% between %s and %s"
            .formatted(
                Words.money(pay.currency(), interval.low()),
                Words.money(pay.currency(), interval.high()));
  }

  private static Named named(String name, PayFigure pay, @Nullable Double amount) {
    return new Named(name, Words.money(pay.currency(), amount));
  }
}

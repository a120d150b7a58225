package rolewatch.enrich.extract.pay;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.pay.PeriodReader.Attached;
import rolewatch.enrich.extract.pay.TextPay.Candidate;
import rolewatch.enrich.extract.pay.TextPay.Stated;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.Finding;
import rolewatch.events.Findings.Problem;
import rolewatch.events.Pay;
import rolewatch.events.PayPeriod;

/** Makes the finding for a sum that is pay, or the problem if nobody is paid such a sum. */
final class PayMaker {

  static final String EXTRACTOR = "pay";

  private static final int QUOTED = 30;

  private final Currencies currencies;
  private final PeriodReader periods;
  private final ZoneReader zones;

  PayMaker(Currencies currencies, PeriodReader periods, ZoneReader zones) {
    this.currencies = currencies;
    this.periods = periods;
    this.zones = zones;
  }

  void add(PreparedText prepared, Candidate candidate, @Nullable String country, Stated stated) {
    Sum sum = candidate.sum();
    String code = code(sum, country);
    PayPeriod period = period(prepared.lower(), candidate, code);
    BigDecimal min = sum.min();
    BigDecimal max = sum.max();
    int end = candidate.near().end();
    if (candidate.attached() == null && periods.isOther(prepared.lower(), sum.end())) {
      refuse("PERIOD", prepared, sum.start(), Lines.end(prepared.text(), end, QUOTED), stated);
      return;
    }
    if ((min == null && max == null)
        || !Plausibility.isPossible(sum.size() / currencies.scale(code), period)) {
      refuse("IMPLAUSIBLE", prepared, sum.start(), end, stated);
      return;
    }
    String zone =
        zones.read(prepared.text(), prepared.lower(), candidate.near().from(), sum.start(), end);
    Pay pay = new Pay(candidate.verdict().component(), min, max, code, period, zone);
    stated.pay().add(new Finding<>(pay, prepared.evidence(sum.start(), end, sum.rule())));
  }

  private static void refuse(
      String reason, PreparedText prepared, int start, int end, Stated stated) {
    String quote = prepared.text().substring(start, end);
    stated.problems().add(new Problem(EXTRACTOR, reason, "'" + quote + "' read as pay"));
  }

  private @Nullable String code(Sum sum, @Nullable String country) {
    return sum.isBare()
        ? currencies.ofCountry(country)
        : currencies.code(sum.mark(currencies), country);
  }

  private PayPeriod period(String lower, Candidate candidate, @Nullable String code) {
    Sum sum = candidate.sum();
    Attached attached = candidate.attached();
    if (attached != null) {
      return attached.period();
    }
    if (sum.isPerYear()) {
      return PayPeriod.YEAR;
    }
    double dollars = sum.mean() / currencies.scale(code);
    PayPeriod named = named(lower, candidate);
    return named != null && Plausibility.isPossible(dollars, named)
        ? named
        : PeriodReader.bySize(dollars);
  }

  // Between the bounds, before the sum, or in the line above it.
  private @Nullable PayPeriod named(String lower, Candidate candidate) {
    Sum sum = candidate.sum();
    Attached inside = sum.isRange() ? periods.attached(lower, sum.first().end()) : null;
    if (inside != null) {
      return inside.period();
    }
    Surroundings near = candidate.near();
    PayPeriod before = periods.before(lower, near.from(), near.start());
    return before == null ? periods.before(lower, near.headingFrom(), near.headingTo()) : before;
  }
}

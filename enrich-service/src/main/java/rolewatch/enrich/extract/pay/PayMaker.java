package rolewatch.enrich.extract.pay;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.pay.PeriodReader.Attached;
import rolewatch.enrich.extract.pay.TextPay.Candidate;
import rolewatch.enrich.extract.pay.TextPay.Shared;
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
  private final PayCurrency currency;
  private final SalaryWords salaries;
  private final NetPay netPay = new NetPay();

  PayMaker(
      Currencies currencies,
      PeriodReader periods,
      ZoneReader zones,
      NationalSchemes schemes,
      SalaryWords salaries) {
    this.currencies = currencies;
    this.periods = periods;
    this.zones = zones;
    this.currency = new PayCurrency(currencies, schemes);
    this.salaries = salaries;
  }

  /**
   * Adds what a sum gives.
   *
   * @param shared what the sums before it in its list say for it too
   * @return what it says for the next one
   */
  Shared add(
      PreparedText prepared,
      Candidate candidate,
      Shared shared,
      @Nullable String country,
      Stated stated) {
    String named = currency.named(prepared.lower(), candidate);
    String sign = named == null ? shared.currency() : named;
    String code = currency.of(candidate, sign, country);
    PayPeriod told = toldPeriod(prepared.lower(), candidate, code);
    PayPeriod period =
        told == null ? usualPeriod(prepared.lower(), candidate, code, shared.period()) : told;
    add(prepared, candidate, code, period, stated);
    return new Shared(sign, told == null ? shared.period() : told);
  }

  private void add(
      PreparedText prepared,
      Candidate candidate,
      @Nullable String code,
      PayPeriod period,
      Stated stated) {
    Sum sum = candidate.sum();
    BigDecimal min = sum.min();
    BigDecimal max = sum.max();
    int end = candidate.near().end();
    if (candidate.attached() == null && periods.isOther(prepared.lower(), sum.end())) {
      refuse("PERIOD", prepared, sum.start(), Lines.end(prepared.text(), end, QUOTED), stated);
      return;
    }
    if (netPay.isNet(prepared.lower(), sum, candidate.near())) {
      refuse("NET", prepared, sum.start(), end, stated);
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

  private @Nullable PayPeriod toldPeriod(String lower, Candidate candidate, @Nullable String code) {
    Attached attached = candidate.attached();
    if (attached != null) {
      return attached.period();
    }
    if (candidate.sum().isPerYear()) {
      return PayPeriod.YEAR;
    }
    PayPeriod named = namedPeriod(lower, candidate);
    return named != null && isPossible(candidate, code, named) ? named : null;
  }

  private PayPeriod usualPeriod(
      String lower, Candidate candidate, @Nullable String code, @Nullable PayPeriod shared) {
    if (shared != null && isPossible(candidate, code, shared)) {
      return shared;
    }
    PayPeriod bySize = PeriodReader.bySize(dollars(candidate, code));
    boolean salary = bySize == PayPeriod.DAY && salaries.lead(lower, candidate.near());
    return salary ? PayPeriod.MONTH : bySize;
  }

  private boolean isPossible(Candidate candidate, @Nullable String code, PayPeriod period) {
    return Plausibility.isPossible(dollars(candidate, code), period);
  }

  private double dollars(Candidate candidate, @Nullable String code) {
    return candidate.sum().mean() / currencies.scale(code);
  }

  // Between the bounds, before the sum, or in the line above it.
  private @Nullable PayPeriod namedPeriod(String lower, Candidate candidate) {
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

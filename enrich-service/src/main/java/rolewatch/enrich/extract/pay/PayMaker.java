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
  private final NationalSchemes schemes;
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
    this.schemes = schemes;
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
    String named = namedCurrency(prepared.lower(), candidate);
    String sign = named == null ? shared.currency() : named;
    String code = code(candidate, sign, country);
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

  /** "All figures are in CAD": which "$" is meant, by the words before it or the line above. */
  private @Nullable String namedCurrency(String lower, Candidate candidate) {
    String mark = candidate.sum().mark(currencies);
    if (!currencies.isShared(mark)) {
      return null;
    }
    Surroundings near = candidate.near();
    String scheme = schemes.currencyBehind(lower, near.end());
    if (scheme != null) {
      return scheme;
    }
    String before = currencies.named(mark, Words.of(lower, near.from(), near.start()));
    return before == null
        ? currencies.named(mark, Words.of(lower, near.headingFrom(), near.headingTo()))
        : before;
  }

  private @Nullable String code(
      Candidate candidate, @Nullable String named, @Nullable String country) {
    Sum sum = candidate.sum();
    if (sum.isBare()) {
      return currencies.ofCountry(country);
    }
    String mark = sum.mark(currencies);
    if (!currencies.isShared(mark)) {
      return mark;
    }
    boolean fits = named != null && currencies.agree(mark, named);
    return fits ? named : local(sum, mark, country, candidate.attached());
  }

  // "$6 an hour" in Argentina: nobody is paid that in pesos.
  private @Nullable String local(
      Sum sum, @Nullable String mark, @Nullable String country, @Nullable Attached attached) {
    String own = currencies.code(mark, country);
    String usual = currencies.code(mark, null);
    boolean foreign =
        attached != null
            && !Plausibility.isPossible(sum.size() / currencies.scale(own), attached.period())
            && Plausibility.isPossible(sum.size() / currencies.scale(usual), attached.period());
    return foreign ? usual : own;
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

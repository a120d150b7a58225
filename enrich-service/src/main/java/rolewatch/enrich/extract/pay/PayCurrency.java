package rolewatch.enrich.extract.pay;

import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.pay.PeriodReader.Attached;
import rolewatch.enrich.extract.pay.TextPay.Candidate;

/** Reads which currency a sum is in. */
final class PayCurrency {

  private final Currencies currencies;
  private final NationalSchemes schemes;

  PayCurrency(Currencies currencies, NationalSchemes schemes) {
    this.currencies = currencies;
    this.schemes = schemes;
  }

  /** "All figures are in CAD": which "$" is meant, by the words before it or the line above. */
  @Nullable String named(String lower, Candidate candidate) {
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

  /** The code of a sum's currency: what the text named, else what its sign means in a country. */
  @Nullable String of(Candidate candidate, @Nullable String named, @Nullable String country) {
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
}

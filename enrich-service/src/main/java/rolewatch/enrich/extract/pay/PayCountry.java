package rolewatch.enrich.extract.pay;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the country whose money a posting means where it names none. */
public final class PayCountry {

  private static final String DOLLAR = "$";

  private final Currencies currencies = new Currencies();

  /**
   * The first of a posting's countries; null if dollars of several of them could be meant ("Canada
   * or USA"), so that a bare "$" is read as US dollars and a bare number has no currency.
   *
   * @param countries ISO 3166-1 alpha-2 codes in the order of the posting, nulls allowed
   */
  public @Nullable String of(List<@Nullable String> countries) {
    List<String> dollars = new ArrayList<>();
    for (String country : countries) {
      String own = currencies.own(DOLLAR, country);
      if (own != null && !dollars.contains(own)) {
        dollars.add(own);
      }
    }
    return dollars.size() > 1 || countries.isEmpty() ? null : countries.getFirst();
  }
}

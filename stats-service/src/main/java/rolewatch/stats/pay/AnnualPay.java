package rolewatch.stats.pay;

/**
 * Annual base pay.
 *
 * @param currency ISO 4217 code
 * @param amount whole units of the currency per year, above 0
 */
public record AnnualPay(String currency, long amount) {

  /** The currency of the US figures. */
  public static final String US_DOLLAR = "USD";
}

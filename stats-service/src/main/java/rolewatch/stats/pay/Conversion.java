package rolewatch.stats.pay;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * Conversion of amounts into one currency by reference rates, by way of the euro.
 *
 * @param currency into which, ISO 4217; the rates have it
 * @param rates the rates
 */
public record Conversion(String currency, ReferenceRates rates) {

  /**
   * What an answer says of it.
   *
   * @param currency into which all pay was converted
   * @param source whose rates
   * @param date the day that they are of
   * @param unitsPerEuro of that currency
   * @param rule how it was done
   */
  public record Told(
      String currency, String source, LocalDate date, BigDecimal unitsPerEuro, String rule) {}

  private static final String RULE =
      "amount / units of its currency per euro * units of the other per euro, rounded to whole"
          + " units, half to even; pay in currencies without a rate counts as unknown";

  public Conversion {
    if (!rates.perEuro().containsKey(currency)) {
      throw new IllegalArgumentException("there is no rate for " + currency);
    }
  }

  /**
   * An amount in the currency.
   *
   * @param from the currency of the amount
   * @return rounded to whole units, half to even; empty if there is no rate for it
   */
  public OptionalLong of(String from, long amount) {
    BigDecimal rate = rates.perEuro().get(from);
    if (rate == null) {
      return OptionalLong.empty();
    }
    if (from.equals(currency)) {
      return OptionalLong.of(amount);
    }
    BigDecimal converted =
        BigDecimal.valueOf(amount)
            .multiply(unitsPerEuro())
            .divide(rate, MathContext.DECIMAL128)
            .setScale(0, RoundingMode.HALF_EVEN);
    return OptionalLong.of(converted.longValueExact());
  }

  private BigDecimal unitsPerEuro() {
    return rates.perEuro().getOrDefault(currency, BigDecimal.ONE);
  }

  /** What an answer says of it. */
  public Told told() {
    return new Told(currency, rates.source(), rates.date(), unitsPerEuro(), RULE);
  }
}

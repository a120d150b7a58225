package rolewatch.simulator.market;

import java.math.BigDecimal;
import rolewatch.events.PayPeriod;

/**
 * The base pay that an advertisement states, as it is written.
 *
 * @param low the lower bound, positive
 * @param high the upper bound, at least {@code low}; the same if one amount is stated
 * @param currency ISO 4217
 * @param period what the amounts are for
 */
public record Salary(BigDecimal low, BigDecimal high, String currency, PayPeriod period) {}

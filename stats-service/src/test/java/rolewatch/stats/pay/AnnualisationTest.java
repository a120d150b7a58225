package rolewatch.stats.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import rolewatch.events.Pay;
import rolewatch.events.PayComponent;
import rolewatch.events.PayPeriod;

class AnnualisationTest {

  @ParameterizedTest(name = "{5}")
  @CsvFileSource(resources = "annual.csv")
  void makesOneAnnualAmount(
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable String currency,
      PayPeriod period,
      @Nullable Long annual,
      String why) {
    Pay pay = new Pay(PayComponent.BASE, min, max, currency, period, null);

    Optional<Long> amount = Annualisation.annual(pay).map(AnnualPay::amount);

    assertThat(amount).as(why).isEqualTo(Optional.ofNullable(annual));
  }
}

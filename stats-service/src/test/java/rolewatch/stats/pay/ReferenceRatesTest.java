package rolewatch.stats.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceRatesTest {

  private static ReferenceRates own() throws IOException {
    try (InputStream in = ReferenceRates.class.getResourceAsStream("reference-rates.csv")) {
      return ReferenceRates.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void theRatesThatComeWithTheServiceAreDatedAndNamed() throws IOException {
    ReferenceRates rates = own();

    assertThat(rates.date()).isEqualTo(LocalDate.of(2024, 6, 28));
    assertThat(rates.source()).contains("European Central Bank");
    assertThat(rates.perEuro())
        .hasSize(31)
        .containsEntry("USD", new BigDecimal("1.0705"))
        .containsEntry("EUR", BigDecimal.ONE);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "converted.csv",
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = true)
  void convertsByWayOfTheEuro(long amount, String from, String to, @Nullable Long expected)
      throws IOException {
    Conversion conversion = new Conversion(to, own());

    if (expected == null) {
      assertThat(conversion.of(from, amount)).isEmpty();
    } else {
      assertThat(conversion.of(from, amount)).hasValue(expected);
    }
  }

  @Test
  void nothingIsConvertedIntoACurrencyWithoutARate() throws IOException {
    ReferenceRates rates = own();

    assertThatThrownBy(() -> new Conversion("XXX", rates)).hasMessageContaining("XXX");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Date, USD                           | a line of rates",
        "Day, USD,\\n28 June 2024, 1.1,       | must begin with Date",
        "Date, USD,\\n28 June 2024,           | equal columns",
        "Date, USD,\\nyesterday, 1.1,         | no date",
        "Date, USD,\\n28 June 2024, -1,       | USD has the rate '-1'",
        "Date, USD,\\n28 June 2024, 0,        | USD has the rate '0'",
        "Date, US,\\n28 June 2024, 1.1,       | US has the rate",
        "Date, USD,\\n28 June 2024, 1e9,      | 1e9"
      })
  void aFileInAnotherFormIsRefusedAndSaysWhy(String file, String why) {
    assertThatThrownBy(() -> ReferenceRates.read(file.replace("\\n", "\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @Test
  void theLongFileOfTheBankIsReadByItsFirstDay() {
    ReferenceRates rates =
        ReferenceRates.read("Date,USD,CYP,\n2026-03-02,1.25,N/A,\n2026-03-01,1.5,N/A,\n");

    assertThat(rates.date()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(rates.perEuro()).containsOnlyKeys("EUR", "USD");
  }
}

package rolewatch.enrich.extract.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.TextPreparer;
import rolewatch.events.Declared;
import rolewatch.events.Evidence;
import rolewatch.events.Findings.Problem;
import rolewatch.events.Pay;
import rolewatch.events.PayComponent;
import rolewatch.events.PayPeriod;

class PayReadingTest {

  private static final PayExtractor EXTRACTOR = new PayExtractor();
  private static final int LONG = 400_000;
  private static final int MOST_SUMS = 400;

  @Test
  void putsDeclaredPayFirstAndLeavesOutItsRepetition() {
    PayReading reading =
        read("Salary: $90,000 - $110,000. OTE $150,000.", "", yearly(90_000, 110_000));

    assertThat(reading.pay()).hasSize(2);
    assertThat(reading.pay().getFirst().evidence().field()).isEqualTo(Evidence.Field.DECLARED);
    assertThat(reading.pay().getLast().value().component()).isEqualTo(PayComponent.OTE);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void recordsWhatContradictsTheDeclaredPay() {
    PayReading reading = read("Salary: $150,000 - $170,000 per year", "", yearly(90_000, 110_000));

    assertThat(reading.pay().getFirst().value().max()).isEqualByComparingTo("110000");
    assertThat(reading.problems()).extracting(Problem::reason).containsExactly("CONTRADICTION");
  }

  @Test
  void recordsAnAmountThatNobodyIsPaid() {
    PayReading reading = read("Base salary: $9,000,000 - $9,500,000 per year", "", null);

    assertThat(reading.pay()).isEmpty();
    assertThat(reading.problems()).extracting(Problem::reason).containsExactly("IMPLAUSIBLE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Salary: 2,500 € net per month",
        "Nettogehalt: 2.500 € im Monat",
        "Salary\n€2,200 - €3,400 after taxes, depending on skills",
        "Wynagrodzenie: 7500 zł netto"
      })
  void recordsPayAfterTaxWhichNobodyCanCompare(String text) {
    PayReading reading = read(text, "", null);

    assertThat(reading.pay()).isEmpty();
    assertThat(reading.problems()).extracting(Problem::reason).containsExactly("NET");
  }

  @Test
  void choosesTheZoneThatNamesThePlaceOfThePosting() {
    String text = "Pay ranges.\nDenver: $90,000 - $99,000\nSeattle: $110,000 - $121,000 per year";

    PayReading reading = read(text, "Seattle, WA", null);

    assertThat(reading.pay())
        .extracting(f -> f.value().zone())
        .containsExactly("Seattle", "Denver");
  }

  @Test
  void prefersAClosedRangeToAnOpenOne() {
    PayReading reading =
        read("Salary from $80,000.\nThe pay range is $85,000 - $99,000.", "", null);

    assertThat(reading.pay().getFirst().value().max()).isEqualByComparingTo("99000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$1,",
        "0-0-0-",
        "$1-",
        "$1 ",
        "salary $100,000 ",
        "12 345 678 ",
        "1.000.",
        "between $1 and ",
        "($1 ",
        "$1k-",
        "зарплата $١٢٣ 年収700万円",
        "USD ",
        "minimum and maximum ",
        "pay (a) $5 ",
        "p.a.",
        "<div><b>",
        "<table><tr><td>$1",
        "<ul><li>",
        "&lt;p&gt;$1 ",
        "a@",
        "(at)",
        "+1 ",
        "Â£1 ",
        "•"
      })
  void readsNoMoreThanABoundedNumberOfSumsFromHostileText(String unit) {
    PayReading reading = read(unit.repeat(LONG / unit.length()), "", null);

    assertThat(reading.pay().size() + reading.problems().size()).isLessThanOrEqualTo(MOST_SUMS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Software Engineer Intern", "Research Fellow", "Stage Data Engineer"})
  void readsTheStipendOfATraineeAsPay(String title) {
    assertThat(titled(title, "A monthly allowance of $8,000.").pay())
        .singleElement()
        .extracting(f -> f.value().period())
        .isEqualTo(PayPeriod.MONTH);
    assertThat(titled(title, "A monthly housing stipend of $1,500.").pay()).isEmpty();
  }

  @Test
  void readsTheStipendOfAnybodyElseAsAPerk() {
    assertThat(titled("Software Engineer", "A monthly allowance of $8,000.").pay()).isEmpty();
  }

  @Test
  void leavesTheDollarOfCountriesThatDisagreeToItsUsualMeaning() {
    PayCountry choice = new PayCountry();

    assertThat(choice.of(List.of("CA", "US"))).isNull();
    assertThat(choice.of(List.of("CA", "DE"))).isEqualTo("CA");
    assertThat(choice.of(List.of("DE", "FR"))).isEqualTo("DE");
    assertThat(choice.of(List.of())).isNull();
  }

  private static PayReading titled(String title, String text) {
    return EXTRACTOR.read(PostingText.of(title, "", text));
  }

  private static PayReading read(String text, String location, @Nullable Pay declared) {
    PostingText plain = PostingText.of("", location, TextPreparer.text(text));
    Declared pay =
        declared == null
            ? Declared.NOTHING
            : new Declared(List.of(declared), null, null, null, null, List.of());
    return EXTRACTOR.read(
        new PostingText(
            plain.title(),
            plain.location(),
            plain.body(),
            plain.department(),
            plain.company(),
            plain.locations(),
            pay,
            null,
            null,
            null));
  }

  private static Pay yearly(long min, long max) {
    return new Pay(
        PayComponent.BASE,
        BigDecimal.valueOf(min),
        BigDecimal.valueOf(max),
        "USD",
        PayPeriod.YEAR,
        null);
  }
}

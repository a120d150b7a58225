package rolewatch.enrich.extract.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolewatch.enrich.extract.words.DataLines;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.TextPreparer;
import rolewatch.events.Finding;
import rolewatch.events.Pay;
import rolewatch.events.PayComponent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PayExtractorTest {

  private static final PayExtractor EXTRACTOR = new PayExtractor();

  static Stream<String> statedPay() {
    return Stream.of("must-match.txt", "ambiguous.txt").flatMap(PayExtractorTest::lines);
  }

  static Stream<String> otherMoney() {
    return lines("must-not-match.txt");
  }

  static Stream<String> cases() {
    return lines("cases.ndjson");
  }

  @ParameterizedTest
  @MethodSource("statedPay")
  void readsPay(String line) {
    int arrow = line.lastIndexOf("=>");
    PostingText posting = posting(line.substring(0, arrow).strip());

    List<Finding<Pay>> pay = EXTRACTOR.extract(posting);

    assertThat(pay.stream().map(Finding::value).map(PayExtractorTest::words))
        .containsExactlyInAnyOrder(expected(line.substring(arrow + 2)));
  }

  @ParameterizedTest
  @MethodSource("otherMoney")
  void refusesOtherMoney(String line) {
    assertThat(EXTRACTOR.extract(posting(line)))
        .filteredOn(finding -> isBasePay(finding.value()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsCases(String line) {
    JsonNode json = JsonMapper.shared().readTree(line);
    JsonNode input = json.path("input");
    PostingText posting =
        PostingText.of(
                input.path("title").asString(""),
                input.path("location").asString(""),
                TextPreparer.text(input.path("text").asString("")))
            .inCountry(input.has("country") ? input.path("country").asString() : null);

    List<Finding<Pay>> pay = EXTRACTOR.extract(posting);

    assertThat(
            pay.stream()
                .map(Finding::value)
                .filter(PayExtractorTest::isBasePay)
                .map(PayExtractorTest::words))
        .as(line)
        .containsExactlyInAnyOrderElementsOf(
            json.path("expect").path("ranges").valueStream().map(PayExtractorTest::words).toList());
  }

  @Test
  void quotesExactlyWhatStandsInTheText() {
    PostingText posting =
        posting("We pay well.\nBase salary: $98,000 - $104,500 per year, plus $2,000 for books.");

    Finding<Pay> finding = EXTRACTOR.extract(posting).getFirst();

    assertThat(finding.evidence().quote()).isEqualTo("$98,000 - $104,500 per year");
    assertThat(
            posting.body().text().substring(finding.evidence().start(), finding.evidence().end()))
        .isEqualTo(finding.evidence().quote());
  }

  private static boolean isBasePay(Pay pay) {
    return pay.component() != PayComponent.BONUS && pay.component() != PayComponent.EQUITY;
  }

  private static PostingText posting(String text) {
    String country = text.startsWith("@") ? text.substring(1, 3) : null;
    String body = (country == null ? text : text.substring(4)).replace("\\n", "\n");
    return PostingText.of("", "", TextPreparer.text(body)).inCountry(country);
  }

  private static String[] expected(String ranges) {
    return Stream.of(ranges.split("\\|"))
        .map(String::strip)
        .filter(r -> !r.isEmpty())
        .toArray(String[]::new);
  }

  private static String words(Pay pay) {
    String currency = pay.currency() == null ? "?" : pay.currency();
    return words(pay.component().name(), pay.min(), pay.max(), currency, pay.period().name());
  }

  private static String words(JsonNode range) {
    return words(
        range.path("basis").asString(),
        range.has("min") ? range.path("min").decimalValue() : null,
        range.has("max") ? range.path("max").decimalValue() : null,
        range.path("currency").asString("?"),
        range.path("period").asString());
  }

  private static String words(
      String component,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      String currency,
      String period) {
    return component + " " + plain(min) + "-" + plain(max) + " " + currency + " " + period;
  }

  private static String plain(@Nullable BigDecimal amount) {
    return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
  }

  private static Stream<String> lines(String name) {
    return DataLines.beside(PayExtractorTest.class, name).stream();
  }
}

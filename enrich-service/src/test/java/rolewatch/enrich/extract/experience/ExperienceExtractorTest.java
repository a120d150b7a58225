package rolewatch.enrich.extract.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolewatch.enrich.extract.phrase.EvidenceCheck;
import rolewatch.enrich.extract.phrase.Examples;
import rolewatch.enrich.extract.phrase.HostileTexts;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.events.Experience;
import rolewatch.events.Finding;
import tools.jackson.databind.JsonNode;

class ExperienceExtractorTest {

  private static final ExperienceExtractor EXTRACTOR = new ExperienceExtractor(new Lexicon());

  @ParameterizedTest
  @MethodSource
  void readsTheTables(List<String> row) {
    assertThat(describe(PostingText.of("", "", row.get(1)))).isEqualTo(row.get(0));
  }

  static Stream<List<String>> readsTheTables() {
    return Stream.of("must.txt", "must-not.txt", "ambiguous.txt")
        .flatMap(file -> Examples.rows(ExperienceExtractorTest.class, file));
  }

  @Test
  void isRightInAtLeast97PercentOfTheCases() {
    List<JsonNode> cases = Examples.cases(ExperienceExtractorTest.class, "cases.ndjson");
    List<String> wrong =
        cases.stream().filter(c -> !isRight(c)).map(c -> c.get("id").asString()).toList();
    assertThat(wrong).hasSizeLessThanOrEqualTo(cases.size() * 3 / 100);
  }

  @ParameterizedTest
  @MethodSource("rolewatch.enrich.extract.phrase.HostileTexts#all")
  void readsAnyTextAndQuotesIt(String text) {
    readsInTime(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5+ years ", "3-", "years of experience: ", "ten ", "5 years, 5 years or "})
  void staysLinearWhereNumbersAndUnitsRepeat(String word) {
    readsInTime(word.repeat(100_000 / word.length()));
  }

  private static void readsInTime(String text) {
    PostingText posting = HostileTexts.everywhere(text);
    List<Finding<Experience>> found = EXTRACTOR.extract(posting);
    found.forEach(finding -> EvidenceCheck.quotesExactly(finding, posting));
  }

  private static boolean isRight(JsonNode c) {
    JsonNode expected = c.get("expect");
    List<Finding<Experience>> found = EXTRACTOR.extract(Examples.posting(c.get("input")));
    if (expected.get("yearsMin").isNull() || found.isEmpty()) {
      return expected.get("yearsMin").isNull() == found.isEmpty();
    }
    Experience years = found.getFirst().value();
    BigDecimal max = years.maxYears();
    return years.minYears().compareTo(expected.get("yearsMin").decimalValue()) == 0
        && (!expected.has("yearsMax")
            || (max != null && max.compareTo(expected.get("yearsMax").decimalValue()) == 0));
  }

  // "3-5", "2", "-" for none
  private static String describe(PostingText posting) {
    List<Finding<Experience>> found = EXTRACTOR.extract(posting);
    if (found.isEmpty()) {
      return "-";
    }
    EvidenceCheck.quotesExactly(found.getFirst(), posting);
    Experience years = found.getFirst().value();
    String max = years.maxYears() == null ? "" : "-" + years.maxYears().toPlainString();
    return years.minYears().toPlainString() + max;
  }
}

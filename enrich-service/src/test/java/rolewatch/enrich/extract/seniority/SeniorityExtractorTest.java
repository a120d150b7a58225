package rolewatch.enrich.extract.seniority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rolewatch.enrich.extract.experience.ExperienceExtractor;
import rolewatch.enrich.extract.phrase.EvidenceCheck;
import rolewatch.enrich.extract.phrase.Examples;
import rolewatch.enrich.extract.phrase.HostileTexts;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.events.Declared;
import rolewatch.events.Finding;
import rolewatch.events.Seniority;
import tools.jackson.databind.JsonNode;

class SeniorityExtractorTest {

  private static final SeniorityExtractor EXTRACTOR = new SeniorityExtractor(new Lexicon());
  private static final ExperienceExtractor EXPERIENCE = new ExperienceExtractor(new Lexicon());

  private static List<Finding<Seniority>> read(PostingText posting) {
    return EXTRACTOR.extract(posting, EXPERIENCE.extract(posting));
  }

  @ParameterizedTest
  @MethodSource
  void readsTheTables(List<String> row) {
    String text = row.size() > 2 ? row.get(2) : "";
    assertThat(describe(PostingText.of(row.get(1), "", text))).isEqualTo(row.get(0));
  }

  static Stream<List<String>> readsTheTables() {
    return Stream.of("must.txt", "must-not.txt", "ambiguous.txt")
        .flatMap(file -> Examples.rows(SeniorityExtractorTest.class, file));
  }

  @Test
  void isRightInAtLeast97PercentOfTheCases() {
    List<JsonNode> cases = Examples.cases(SeniorityExtractorTest.class, "cases.ndjson");
    List<String> wrong =
        cases.stream().filter(c -> !isRight(c)).map(c -> c.get("id").asString()).toList();
    assertThat(wrong).hasSizeLessThanOrEqualTo(cases.size() * 3 / 100);
  }

  @ParameterizedTest
  @CsvSource({
    "Internship, INTERN",
    "Entry level, ENTRY",
    "mid-level, MID",
    "Senior, SENIOR",
    "Director, DIRECTOR",
    "Executive, EXECUTIVE",
    "Mid-Senior level, LEAD",
    "Not Applicable, LEAD"
  })
  void theBoardsOwnFieldGoesFirstWhereItMeansOneGrade(String field, Seniority grade) {
    assertThat(describe(declaring(field, "Lead Engineer"))).isEqualTo(grade.name());
  }

  @ParameterizedTest
  @MethodSource("rolewatch.enrich.extract.phrase.HostileTexts#all")
  void readsAnyTextAndQuotesIt(String text) {
    PostingText posting = HostileTexts.everywhere(text);
    List<Finding<Seniority>> found = read(posting);
    found.forEach(finding -> EvidenceCheck.quotesExactly(finding, posting));
  }

  private static boolean isRight(JsonNode c) {
    String found = describe(Examples.posting(c.get("input"))).replace("-", "UNKNOWN");
    return found.equals(c.get("expect").get("seniority").asString());
  }

  private static PostingText declaring(String field, String title) {
    PostingText plain = PostingText.of(title, "", "");
    Declared declared = new Declared(List.of(), null, null, null, field, List.of());
    return new PostingText(
        plain.title(),
        plain.location(),
        plain.body(),
        plain.department(),
        plain.company(),
        plain.locations(),
        declared,
        null,
        null,
        null);
  }

  private static String describe(PostingText posting) {
    List<Finding<Seniority>> found = read(posting);
    if (found.isEmpty()) {
      return "-";
    }
    EvidenceCheck.quotesExactly(found.getFirst(), posting);
    return found.getFirst().value().name();
  }
}

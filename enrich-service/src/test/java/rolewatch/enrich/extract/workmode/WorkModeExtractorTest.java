package rolewatch.enrich.extract.workmode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolewatch.enrich.extract.phrase.EvidenceCheck;
import rolewatch.enrich.extract.phrase.Examples;
import rolewatch.enrich.extract.phrase.HostileTexts;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.events.Declared;
import rolewatch.events.Finding;
import rolewatch.events.WorkArrangement;
import rolewatch.events.WorkMode;
import tools.jackson.databind.JsonNode;

class WorkModeExtractorTest {

  private static final WorkModeExtractor EXTRACTOR = new WorkModeExtractor(new Lexicon());

  @ParameterizedTest
  @MethodSource
  void readsTheTables(List<String> row) {
    assertThat(describe(posting(row))).isEqualTo(row.get(0));
  }

  static Stream<List<String>> readsTheTables() {
    return Stream.of("must.txt", "must-not.txt", "ambiguous.txt")
        .flatMap(file -> Examples.rows(WorkModeExtractorTest.class, file));
  }

  @Test
  void isRightInAtLeast97PercentOfTheCases() {
    List<JsonNode> cases = Examples.cases(WorkModeExtractorTest.class, "cases.ndjson");
    List<String> wrong =
        cases.stream().filter(c -> !isRight(c)).map(c -> c.get("id").asString()).toList();
    assertThat(wrong).hasSizeLessThanOrEqualTo(cases.size() * 3 / 100);
  }

  @Test
  void theBoardsOwnFieldGoesFirst() {
    PostingText posting = declaring(WorkMode.ONSITE, null, "Fully remote position.");
    assertThat(describe(posting)).isEqualTo("ONSITE");
  }

  @Test
  void aBareRemoteFlagDoesNotHideHybridWork() {
    assertThat(describe(declaring(null, true, "Hybrid role based in Leeds."))).isEqualTo("HYBRID");
    assertThat(describe(declaring(null, true, "We make tools."))).isEqualTo("REMOTE");
    assertThat(describe(declaring(null, false, "We make tools."))).isEqualTo("UNKNOWN");
  }

  @ParameterizedTest
  @MethodSource("rolewatch.enrich.extract.phrase.HostileTexts#all")
  void readsAnyTextAndQuotesIt(String text) {
    PostingText posting = HostileTexts.everywhere(text);
    List<Finding<WorkArrangement>> found = EXTRACTOR.extract(posting);
    found.forEach(finding -> EvidenceCheck.quotesExactly(finding, posting));
  }

  @Test
  void findsNothingInAnEmptyPosting() {
    assertThatCode(() -> EXTRACTOR.extract(PostingText.of("", "", ""))).doesNotThrowAnyException();
    assertThat(EXTRACTOR.extract(PostingText.of("", "", ""))).isEmpty();
  }

  private static boolean isRight(JsonNode c) {
    String mode = c.get("expect").get("workMode").asString();
    return describe(Examples.posting(c.get("input"))).split(" ")[0].equals(mode);
  }

  private static PostingText posting(List<String> row) {
    return PostingText.of(row.get(1), row.get(2), row.get(3));
  }

  private static PostingText declaring(WorkMode mode, Boolean remote, String body) {
    PostingText text = PostingText.of("Engineer", "Leeds", body);
    Declared declared = new Declared(List.of(), null, mode, remote, null, List.of());
    return new PostingText(
        text.title(),
        text.location(),
        text.body(),
        text.department(),
        text.company(),
        text.locations(),
        declared,
        null,
        null,
        null);
  }

  // "HYBRID 3", "REMOTE DE AT": the mode with office days and countries.
  private static String describe(PostingText posting) {
    List<Finding<WorkArrangement>> found = EXTRACTOR.extract(posting);
    if (found.isEmpty()) {
      return "UNKNOWN";
    }
    EvidenceCheck.quotesExactly(found.getFirst(), posting);
    WorkArrangement value = found.getFirst().value();
    String days = value.officeDays() == null ? "" : " " + value.officeDays();
    String countries = value.countries().isEmpty() ? "" : " " + String.join(" ", value.countries());
    return value.mode() + days + countries;
  }
}

package rolewatch.enrich.extract.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolewatch.enrich.extract.phrase.EvidenceCheck;
import rolewatch.enrich.extract.phrase.Examples;
import rolewatch.enrich.extract.phrase.HostileTexts;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.Evidence.Field;
import rolewatch.events.Finding;

class EmployerExtractorTest {

  private static final EmployerExtractor EXTRACTOR = new EmployerExtractor(new Lexicon());

  @ParameterizedTest
  @MethodSource
  void readsTheTables(List<String> row) {
    PostingText text = PostingText.of("Engineer", "", row.get(2));
    PostingText posting =
        new PostingText(
            text.title(),
            text.location(),
            text.body(),
            text.department(),
            PreparedText.of(Field.COMPANY, row.get(1)),
            text.locations(),
            text.declared(),
            null,
            null,
            null);
    List<Finding<Boolean>> found = EXTRACTOR.extract(posting);
    found.forEach(finding -> EvidenceCheck.quotesExactly(finding, posting));
    assertThat(found.isEmpty() ? "-" : found.getFirst().value().toString()).isEqualTo(row.get(0));
  }

  static Stream<List<String>> readsTheTables() {
    return Stream.of("must.txt", "must-not.txt", "ambiguous.txt")
        .flatMap(file -> Examples.rows(EmployerExtractorTest.class, file));
  }

  @ParameterizedTest
  @MethodSource("rolewatch.enrich.extract.phrase.HostileTexts#all")
  void readsAnyTextAndQuotesIt(String text) {
    PostingText posting = HostileTexts.everywhere(text);
    List<Finding<Boolean>> found = EXTRACTOR.extract(posting);
    found.forEach(finding -> EvidenceCheck.quotesExactly(finding, posting));
  }
}

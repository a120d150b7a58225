package rolewatch.enrich.extract.employmenttype;

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
import rolewatch.events.EmploymentType;
import rolewatch.events.Finding;

class EmploymentTypeExtractorTest {

  private static final EmploymentTypeExtractor EXTRACTOR =
      new EmploymentTypeExtractor(new Lexicon());

  @ParameterizedTest
  @MethodSource
  void readsTheTables(List<String> row) {
    PostingText text = PostingText.of(row.get(2), "", row.get(3));
    String declared = row.get(1).isEmpty() ? null : row.get(1);
    PostingText posting =
        new PostingText(
            text.title(),
            text.location(),
            text.body(),
            text.department(),
            text.company(),
            text.locations(),
            text.declared(),
            declared,
            null,
            null);
    List<Finding<EmploymentType>> found = EXTRACTOR.extract(posting);
    found.forEach(finding -> EvidenceCheck.quotesExactly(finding, posting));
    assertThat(found.isEmpty() ? "-" : found.getFirst().value().name()).isEqualTo(row.get(0));
  }

  static Stream<List<String>> readsTheTables() {
    return Stream.of("must.txt", "must-not.txt", "ambiguous.txt")
        .flatMap(file -> Examples.rows(EmploymentTypeExtractorTest.class, file));
  }

  @ParameterizedTest
  @MethodSource("rolewatch.enrich.extract.phrase.HostileTexts#all")
  void readsAnyTextAndQuotesIt(String text) {
    PostingText posting = HostileTexts.everywhere(text);
    List<Finding<EmploymentType>> found = EXTRACTOR.extract(posting);
    found.forEach(finding -> EvidenceCheck.quotesExactly(finding, posting));
  }
}

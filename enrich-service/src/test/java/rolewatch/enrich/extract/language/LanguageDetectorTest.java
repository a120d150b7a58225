package rolewatch.enrich.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolewatch.enrich.extract.phrase.Examples;
import rolewatch.enrich.extract.phrase.HostileTexts;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;

class LanguageDetectorTest {

  private static final LanguageDetector DETECTOR = new LanguageDetector(new Lexicon());

  @ParameterizedTest
  @MethodSource
  void readsTheTable(List<String> row) {
    String found = DETECTOR.detect(PostingText.of("", "", row.get(1)));
    assertThat(found == null ? "-" : found).isEqualTo(row.get(0));
  }

  static Stream<List<String>> readsTheTable() {
    return Examples.rows(LanguageDetectorTest.class, "examples.txt");
  }

  @Test
  void believesTheBoardWhereTheTextIsTooShort() {
    PostingText text = PostingText.of("Koch", "", "");
    PostingText posting =
        new PostingText(
            text.title(),
            text.location(),
            text.body(),
            text.department(),
            text.company(),
            text.locations(),
            text.declared(),
            null,
            "de",
            null);
    assertThat(DETECTOR.detect(posting)).isEqualTo("de");
  }

  @ParameterizedTest
  @MethodSource("rolewatch.enrich.extract.phrase.HostileTexts#all")
  void givesACodeOrNothingForAnyText(String text) {
    PostingText posting = HostileTexts.everywhere(text);

    assertThat(String.valueOf(DETECTOR.detect(posting))).matches("null|[a-z]{2}");
  }
}

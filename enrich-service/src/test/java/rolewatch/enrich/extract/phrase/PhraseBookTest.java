package rolewatch.enrich.extract.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.Evidence.Field;

class PhraseBookTest {

  private final PhraseBook book =
      PhraseBook.beside(PhraseBookTest.class, "book.phrases", new Lexicon());

  @ParameterizedTest
  @MethodSource
  void findsWhatThePatternsSay(List<String> row) {
    assertThat(found(row.get(1)))
        .isEqualTo(row.get(0).equals("-") ? List.of() : List.of(row.get(0)));
  }

  static Stream<List<String>> findsWhatThePatternsSay() {
    return Examples.rows(PhraseBookTest.class, "phrases.txt");
  }

  @Test
  void givesTheOffsetsOfTheWords() {
    PhraseMatch match = book.find(text("Oh: three red apples!")).getFirst();
    assertThat(match.start()).isEqualTo(4);
    assertThat(match.end()).isEqualTo(20);
    assertThat(match.number()).isEqualTo(3);
  }

  @Test
  void keepsTextsApartThatAreReadInTurn() {
    assertThat(found("a pear")).containsExactly("pear");
    assertThat(found("three apples")).containsExactly("apples");
    assertThat(found("a pear")).containsExactly("pear");
  }

  private List<String> found(String text) {
    return book.find(text(text)).stream().map(PhraseMatch::meaning).toList();
  }

  private static PreparedText text(String text) {
    return PreparedText.of(Field.TEXT, text);
  }
}

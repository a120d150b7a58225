package rolewatch.enrich.extract.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rolewatch.enrich.text.Lexicon;

class PhraseIndexTest {

  /** A taxonomy from outside may have as many names as it likes. */
  private static final int MANY = 70_000;

  @Test
  void tellsApartMorePhrasesThanALetterCanNumber() {
    List<String> phrases = IntStream.range(0, MANY).mapToObj(i -> "skill" + i).toList();
    Lexicon lexicon = new Lexicon();
    PhraseIndex index = new PhraseIndex(phrases, lexicon);

    for (int i : new int[] {0, 65_535, 65_536, MANY - 1}) {
      int entry = index.alone(lexicon.add(phrases.get(i)));
      char[] text = phrases.get(i).toCharArray();

      assertThat(index.end(entry, text, 0)).isEqualTo(text.length);
      assertThat(index.phrase(entry)).isEqualTo(i);
      assertThat(index.next(entry)).isEqualTo(PhraseIndex.NONE);
    }
  }
}

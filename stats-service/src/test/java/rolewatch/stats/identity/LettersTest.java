package rolewatch.stats.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

  private static final int[] LIMITS = {0x80, 0x180, 0x600, 0x2100, 0x3400, 0x20000};

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "'  Senior – Engineer (m/w/d) ',senior engineer m w d",
        "'caf\u00e9 CAFE\u0301','caf\u00e9 caf\u00e9'",
        "'\u00c5ngstr\u00f6m\u00a0Stra\u00dfe…','\u00e5ngstr\u00f6m stra\u00dfe'",
        "'ﬁne Ⅳ ™','fine iv tm'",
        "' – ',''",
        "'Σ','σ'",
      })
  void keepsLettersAndDigits(String text, String letters) {
    assertThat(Letters.of(text)).isEqualTo(letters);
  }

  @Test
  void reduceEveryCharacterAsTheyDoWholeTexts() {
    IntStream.rangeClosed(0, Character.MAX_VALUE)
        .mapToObj(c -> "A" + (char) c + "b " + (char) c)
        .forEach(text -> assertThat(Letters.of(text)).isEqualTo(Letters.ofWhole(text)));
  }

  @Test
  void reduceMixturesOfAllScriptsAsTheyDoWholeTexts() {
    Random random = new Random(1);
    for (int i = 0; i < 200_000; i++) {
      int limit = LIMITS[random.nextInt(LIMITS.length)];
      int[] points = random.ints(1 + random.nextInt(8)).map(n -> Math.floorMod(n, limit)).toArray();
      String text = new String(points, 0, points.length);

      assertThat(Letters.of(text)).isEqualTo(Letters.ofWhole(text));
    }
  }
}

package rolewatch.enrich.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolewatch.enrich.extract.phrase.HostileTexts;

/** Reading a text four times as long takes four times the steps, whatever is repeated in it. */
class LinearGrowthTest {

  private static final int SHORT = 8_000;
  private static final int TIMES = 4;

  /** A reader with n log n steps stays below, one with n² takes four times as many. */
  private static final double MOST_GROWTH = 1.25;

  /** A posting of this length may cost so many steps a character; measured: 6 to 500. */
  private static final long MOST_A_CHARACTER = 1_000;

  private static final CountingLoader LOADER =
      new CountingLoader(EverythingRead.class, QuadraticReader.class, HiddenQuadraticReader.class);
  private static final Consumer<String> EVERYTHING = counted(EverythingRead.class);

  @ParameterizedTest
  @MethodSource("rolewatch.enrich.extract.phrase.HostileTexts#units")
  void growsWithTheLengthAndTakesFewStepsACharacter(String unit) {
    Growth growth = Growth.of(EVERYTHING, unit);
    assertThat(growth.beyondProportion()).isLessThan(MOST_GROWTH);
    assertThat(growth.few() / SHORT).isLessThan(MOST_A_CHARACTER);
  }

  @ParameterizedTest
  @ValueSource(classes = {QuadraticReader.class, HiddenQuadraticReader.class})
  void catchesAReaderThatIsNotLinear(Class<?> reader) {
    assertThat(Growth.of(counted(reader), "a ").beyondProportion()).isGreaterThan(TIMES - 1);
  }

  @Test
  void countsTheSameEachTime() {
    String text = HostileTexts.repeated("remote, $1 in Paris ", SHORT);
    EVERYTHING.accept(text);
    long once = Steps.of(() -> EVERYTHING.accept(text));
    assertThat(Steps.of(() -> EVERYTHING.accept(text))).isEqualTo(once);
  }

  /** The steps for a short text and for one that is so many times as long. */
  private record Growth(long few, long many) {

    static Growth of(Consumer<String> reader, String unit) {
      String small = HostileTexts.repeated(unit, SHORT);
      String large = HostileTexts.repeated(unit, SHORT * TIMES);
      reader.accept(small); // what is made once is not part of the growth
      return new Growth(Steps.of(() -> reader.accept(small)), Steps.of(() -> reader.accept(large)));
    }

    double beyondProportion() {
      return (double) many / few / TIMES;
    }
  }

  @SuppressWarnings("unchecked") // Each of the readers consumes a string.
  private static Consumer<String> counted(Class<?> reader) {
    try {
      Class<?> type = Class.forName(reader.getName(), true, LOADER);
      return (Consumer<String>) type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}

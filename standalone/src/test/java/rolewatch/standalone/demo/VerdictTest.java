package rolewatch.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import rolewatch.simulator.market.Figure;

class VerdictTest {

  @ParameterizedTest(name = "{0} {1} measured as {2} over {3}: {4}")
  @CsvFileSource(resources = "verdicts.csv", delimiter = '|', numLinesToSkip = 1)
  void aFigureIsTrueAsNearAsItsKindHasToBe(
      Figure figure, @Nullable Double truth, @Nullable Double measured, long n, Verdict verdict) {
    assertThat(Verdict.of(figure, truth, measured, n)).isEqualTo(verdict);
  }
}

package rolewatch.stats.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

  /** Cases 1–4 of Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718",
    "29, 29, 0.8830, 1.0000"
  })
  void agreesWithThePublishedScoreIntervals(long n, long known, double low, double high) {
    Interval interval = new Share(n, known).interval().orElseThrow();

    assertThat(interval.low()).isEqualTo(low, within(5e-5));
    assertThat(interval.high()).isEqualTo(high, within(5e-5));
  }

  @Test
  void nothingKnownIsNoShare() {
    assertThat(new Share(0, 0).value()).isEmpty();
    assertThat(new Share(0, 0).interval()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, SUPPRESSED", "9, SUPPRESSED", "10, DIRECTIONAL", "49, DIRECTIONAL", "50, SOLID"})
  void fewObservationsAreWithheldOrFlagged(long n, Strength strength) {
    assertThat(Strength.of(n)).isEqualTo(strength);
  }
}

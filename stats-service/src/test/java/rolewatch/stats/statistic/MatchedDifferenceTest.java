package rolewatch.stats.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchedDifferenceTest {

  private static Distribution of(Map<Long, Long> numbers) {
    return Distribution.of(Tally.of(numbers));
  }

  @Test
  void findsTheRatioThatHoldsInEveryStratum() {
    MatchedDifference difference = new MatchedDifference();
    difference.add(of(Map.of(110_000L, 3L)), of(Map.of(110_000L, 3L, 100_000L, 9L)));
    difference.add(of(Map.of(220_000L, 2L)), of(Map.of(220_000L, 2L, 200_000L, 2L)));

    MatchedDifference.Result result = difference.result().orElseThrow();

    assertThat(result.ratio()).isCloseTo(0.1, within(1e-12));
    assertThat(result.n()).isEqualTo(5);
    assertThat(result.compared()).isEqualTo(16);
    assertThat(result.interval().low()).isCloseTo(0.1, within(1e-6));
  }

  @Test
  void isNotFooledByAGroupThatIsMostlyInTheBetterPaidStratum() {
    MatchedDifference difference = new MatchedDifference();
    difference.add(of(Map.of(100L, 1L)), of(Map.of(100L, 10L)));
    difference.add(of(Map.of(300L, 9L)), of(Map.of(300L, 10L)));

    assertThat(difference.result().orElseThrow().ratio()).isCloseTo(0, within(1e-12));
  }

  @Test
  void equalsARegressionWorkedOutByHand() {
    // One stratum: the difference of means, with the pooled variance of the two-sample t statistic.
    double[] group = {Math.log(90), Math.log(120), Math.log(150)};
    double[] others = {Math.log(80), Math.log(100), Math.log(110), Math.log(95)};
    MatchedDifference difference = new MatchedDifference();
    difference.add(
        of(Map.of(90L, 1L, 120L, 1L, 150L, 1L)),
        of(Map.of(90L, 1L, 120L, 1L, 150L, 1L, 80L, 1L, 100L, 1L, 110L, 1L, 95L, 1L)));

    double beta = mean(group) - mean(others);
    double error = Math.sqrt((squares(group) + squares(others)) / (7 - 2) * (1 / 3.0 + 1 / 4.0));
    MatchedDifference.Result result = difference.result().orElseThrow();

    assertThat(result.ratio()).isCloseTo(Math.expm1(beta), within(1e-12));
    assertThat(result.interval().low())
        .isCloseTo(Math.expm1(beta - 1.959963984540054 * error), within(1e-12));
    assertThat(result.interval().high())
        .isCloseTo(Math.expm1(beta + 1.959963984540054 * error), within(1e-12));
  }

  private static double mean(double[] values) {
    return java.util.Arrays.stream(values).average().orElseThrow();
  }

  private static double squares(double[] values) {
    double mean = mean(values);
    return java.util.Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
  }

  @Test
  void aStratumWithoutAnybodyToCompareSaysNothing() {
    MatchedDifference difference = new MatchedDifference();
    difference.add(of(Map.of()), of(Map.of(100L, 10L)));
    difference.add(of(Map.of(100L, 10L)), of(Map.of(100L, 10L)));

    assertThat(difference.result()).isEmpty();
  }
}

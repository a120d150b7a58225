package rolewatch.stats.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {

  private static Distribution of(long... values) {
    Tally tally = new Tally();
    for (long value : values) {
      tally.add(value, 1);
    }
    return Distribution.of(tally);
  }

  /** The worked example of definition 7: 15, 20, 35, 40, 50 has the 40th percentile 29. */
  @Test
  void interpolatesBetweenTheClosestRanks() {
    Distribution five = of(15, 20, 35, 40, 50);

    assertThat(five.percentile(0.40)).isEqualTo(29, within(1e-9));
    assertThat(five.percentile(0.50)).isEqualTo(35);
    assertThat(five.percentile(0)).isEqualTo(15);
    assertThat(five.percentile(1)).isEqualTo(50);
  }

  @Test
  void countsEqualValuesAsOftenAsTheyOccur() {
    Distribution blocky = Distribution.of(Tally.of(Map.of(100L, 3L, 200L, 1L)));

    assertThat(blocky.percentile(0.5)).isEqualTo(100);
    assertThat(blocky.percentile(0.75)).isEqualTo(125);
    assertThat(blocky.size()).isEqualTo(4);
  }

  @Test
  void oneValueIsEveryPercentile() {
    assertThat(of(7).percentile(0.9)).isEqualTo(7);
    assertThat(of(7).medianInterval()).isEmpty();
  }

  /**
   * Ranks from the published table of binomial confidence intervals of the median (Conover, table
   * A3, and its normal approximation for n = 100, 1000).
   */
  @ParameterizedTest
  @CsvSource({
    "6, 1, 6",
    "7, 1, 7",
    "8, 1, 8",
    "9, 2, 8",
    "10, 2, 9",
    "11, 2, 10",
    "12, 3, 10",
    "15, 4, 12",
    "20, 6, 15",
    "25, 8, 18",
    "30, 10, 21",
    "50, 18, 33",
    "100, 40, 61",
    "1000, 469, 532"
  })
  void boundsTheMedianByOrderStatistics(int n, double low, double high) {
    Distribution ranks = of(LongStream.rangeClosed(1, n).toArray());

    assertThat(ranks.medianInterval()).contains(new Interval(low, high));
  }

  @Test
  void fiveValuesCannotBoundTheMedian() {
    assertThat(of(1, 2, 3, 4, 5).medianInterval()).isEmpty();
  }

  /** P(X ≤ 1 | n = 10) = 11/1024, P(X ≤ 39 | n = 100) = 0.0176001…, summed exactly in fractions. */
  @Test
  void sumsTheBinomialTail() {
    assertThat(BinomialTail.probabilityUpTo(1, 10)).isEqualTo(11 / 1024.0, within(1e-15));
    assertThat(BinomialTail.probabilityUpTo(39, 100))
        .isEqualTo(0.017600100108852428, within(1e-13));
    assertThat(BinomialTail.probabilityUpTo(10, 10)).isEqualTo(1, within(1e-13));
  }

  /** By the definition: no rank below it has too much beneath it, and the next one has. */
  @Test
  void theRankIsTheLargestWithLittleEnoughBeneathIt() {
    for (long n = 1; n <= 2_000_000; n += 1 + n / 20) {
      long rank = BinomialTail.largestRankBelow(0.025, -1.959963984540054, n);

      assertThat(rank == 0 || BinomialTail.probabilityUpTo(rank - 1, n) <= 0.025).isTrue();
      assertThat(BinomialTail.probabilityUpTo(rank, n)).as("n = %d", n).isGreaterThan(0.025);
    }
  }

  @Test
  void aMillionValuesTakeNoTime() {
    Distribution many = Distribution.of(Tally.of(Map.of(1L, 499_000L, 2L, 2_000L, 3L, 499_000L)));

    assertThat(many.medianInterval()).contains(new Interval(2, 2));
  }

  @Test
  void refusesWhatWasTakenBackBeforeItWasCounted() {
    Tally tally = Tally.of(Map.of(5L, 2L, 6L, -1L));
    assertThatThrownBy(() -> Distribution.of(tally))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("6");
    tally.add(6, 1);
    assertThat(Distribution.of(tally).size()).isEqualTo(2);
  }

  @Test
  void whatIsLeftWithoutAPartHasThePercentilesOfADistributionOfItsOwn() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    for (int i = 0; i < 500; i++) {
      Tally rest = counted(random);
      Tally part = counted(random);
      Tally whole = new Tally();
      whole.add(rest, 1);
      whole.add(part, 1);

      double p = random.nextDouble();
      assertThat(Distribution.of(whole).percentileWithout(Distribution.of(part), p))
          .as("%s without %s", whole, part)
          .isEqualTo(Distribution.of(rest).percentile(p));
    }
  }

  private static Tally counted(RandomGenerator random) {
    Tally tally = new Tally();
    for (int i = 0; i <= random.nextInt(20); i++) {
      tally.add(random.nextLong(12), 1 + random.nextLong(3));
    }
    return tally;
  }

  @Test
  void nothingIsLeftOfAWholeWithoutAllOfIt() {
    assertThatThrownBy(() -> of(1, 2).percentileWithout(of(1, 2), 0.5))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void nothingHasNoPercentile() {
    assertThatThrownBy(() -> of().percentile(0.5)).isInstanceOf(IllegalStateException.class);
  }
}

package rolewatch.stats.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountsCodecTest {

  private static Counts random(RandomGenerator random) {
    Counts counts = new Counts();
    for (int i = 0; i < random.nextInt(200); i++) {
      Measure measure = Measure.values()[random.nextInt(Measure.values().length)];
      String key = "k" + random.nextInt(50) + "é".repeat(random.nextInt(90));
      long n = random.nextLong() >> random.nextInt(64);
      counts.add(new Cell(measure, key), n);
    }
    return counts;
  }

  @Test
  void readsWhatItWrote() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    for (int i = 0; i < 500; i++) {
      Counts counts = random(random);
      assertThat(CountsCodec.read(CountsCodec.write(counts))).isEqualTo(counts);
    }
  }

  @Test
  void mergingIncrementsIntoBytesGivesTheBytesOfTheSum() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2);
    for (int i = 0; i < 2_000; i++) {
      Counts stored = random(random);
      Counts increments = random(random);
      stored.forEach((cell, n) -> increments.add(cell, random.nextBoolean() ? -n : 0));
      Counts sum = new Counts();
      sum.add(stored);
      sum.add(increments);

      byte[] merged = CountsCodec.merge(CountsCodec.write(stored), increments);

      assertThat(merged).isEqualTo(CountsCodec.write(sum));
      assertThat(CountsCodec.isEmpty(merged)).isEqualTo(sum.isEmpty());
    }
  }

  @Test
  void extremeNumbersSurvive() {
    for (long n : List.of(1L, -1L, 63L, 64L, -64L, -65L, Long.MAX_VALUE, Long.MIN_VALUE)) {
      Counts counts = new Counts();
      counts.add(Cell.of(Measure.JOBS), n);
      assertThat(CountsCodec.read(CountsCodec.write(counts)).get(Measure.JOBS)).isEqualTo(n);
    }
  }

  @Test
  void equalCountsGiveEqualBytesWhateverTheOrder() {
    Counts one = new Counts();
    Counts other = new Counts();
    List<Cell> cells =
        Stream.of("java", "sql", "go").map(skill -> new Cell(Measure.SKILL, skill)).toList();
    cells.forEach(cell -> one.add(cell, 2));
    cells.reversed().forEach(cell -> other.add(cell, 2));

    assertThat(CountsCodec.write(one)).isEqualTo(CountsCodec.write(other));
  }

  @Test
  void refusesBytesThatAreCutOffOrOfAnotherFormat() {
    Counts counts = new Counts();
    counts.add(new Cell(Measure.SKILL, "kubernetes"), 300);
    byte[] bytes = CountsCodec.write(counts);

    for (int length = 2; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> CountsCodec.read(cut)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> CountsCodec.read(new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
    bytes[0] = 9;
    assertThatThrownBy(() -> CountsCodec.read(bytes)).hasMessageContaining("unknown format");
  }

  @Test
  void measuresHaveCodesOfTheirOwn() {
    assertThat(Stream.of(Measure.values()).map(Measure::code)).doesNotHaveDuplicates();
    for (Measure measure : Measure.values()) {
      assertThat(Measure.of(measure.code())).isEqualTo(measure);
    }
  }
}

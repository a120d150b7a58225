package rolewatch.stats.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import rolewatch.stats.rollup.Cell;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;

class EmployersTest {

  @Test
  void namesTheLargestInOrderAndOfTwoAsLargeTheFirstByLetters() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
    for (int round = 0; round < 300; round++) {
      Counts counts = new Counts();
      for (int i = 0; i < random.nextInt(60); i++) {
        String name = "e" + random.nextInt(40);
        counts.add(new Cell(Measure.EMPLOYER, Cell.pair(name, name)), random.nextInt(1, 4));
      }
      NavigableMap<String, Long> byName = counts.byKey(Measure.EMPLOYER);
      int top = random.nextInt(1, 12);

      Employers employers = Employers.of(new Counts(), 1_000, counts, top);

      assertThat(employers.employers()).isEqualTo(byName.size());
      assertThat(employers.values().stream().map(Employers.Line::employer))
          .isEqualTo(sorted(byName).stream().limit(top).toList());
    }
  }

  private static List<String> sorted(NavigableMap<String, Long> sizes) {
    return sizes.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .map(entry -> Cell.first(entry.getKey()))
        .toList();
  }
}

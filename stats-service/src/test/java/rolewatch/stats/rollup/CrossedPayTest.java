package rolewatch.stats.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import rolewatch.stats.statistic.Tally;

class CrossedPayTest {

  private static final Set<Measure> CROSSED =
      EnumSet.of(Measure.PAY, Measure.SKILL_PAY, Measure.YEARS_PAY, Measure.TIER_PAY);
  private static final List<String> CURRENCIES = List.of("USD", "EUR", "JPY");
  // One is another's beginning, one ends in a digit, one has letters of several bytes.
  private static final List<String> SKILLS = List.of("c", "c2", "java", "javascript", "größe");

  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);

  private Counts counts() {
    Counts counts = new Counts();
    for (int i = 0; i < 80; i++) {
      String pay = pick(CURRENCIES) + (random.nextInt(12) * 5_000L);
      String key = Cell.pair(pick(SKILLS), pay);
      counts.add(new Cell(Measure.PAY, pay), random.nextInt(-2, 4));
      counts.add(new Cell(pick(List.of(Measure.SKILL_PAY, Measure.TIER_PAY)), key), 1);
      counts.add(Cell.of(Measure.JOBS), 1);
    }
    return counts;
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  @Test
  void readsFromRowsWhatCountsHold() {
    for (int i = 0; i < 200; i++) {
      for (String scope : List.of(Scope.ACTIVE, "2026-03-10")) {
        String senior = "US+SENIOR+REMOTE";
        Map<RollupKey, Counts> rollups =
            Map.of(
                new RollupKey("nurse", Part.PAY, scope, senior), counts(),
                new RollupKey("nurse", Part.PAY, scope, "US+LEAD+UNKNOWN"), counts());
        Counts whole = new Counts();
        rollups.values().forEach(whole::add);

        assertSame(whole, read(rollups, scope, "US+LEAD+UNKNOWN", senior));
      }
    }
  }

  private static CrossedPay read(Map<RollupKey, Counts> rollups, String scope, String... slices) {
    CrossedPay pay = new CrossedPay();
    RowReader reader = new RowReader(List.of(slices), scope, CROSSED);
    RowWriter.rows(rollups).forEach((key, row) -> reader.read(key.slice(), row.bytes(), _ -> pay));
    return pay;
  }

  private static void assertSame(Counts counts, CrossedPay pay) {
    for (String currency : CURRENCIES) {
      assertThat(pay.all(currency)).isEqualTo(amounts(counts, Measure.PAY, "", currency));
      for (Measure measure : List.of(Measure.SKILL_PAY, Measure.TIER_PAY, Measure.YEARS_PAY)) {
        Map<String, Tally> expected = new TreeMap<>();
        SKILLS.forEach(
            skill -> expected.put(skill, amounts(counts, measure, Cell.pair(skill, ""), currency)));
        expected.values().removeIf(Tally::isEmpty);
        assertThat(pay.by(measure, currency)).isEqualTo(expected);
      }
    }
  }

  private static Tally amounts(Counts counts, Measure measure, String first, String currency) {
    Tally amounts = new Tally();
    String head = first + currency;
    counts
        .byKey(measure)
        .forEach(
            (key, n) -> {
              if (key.startsWith(head)) {
                amounts.add(Long.parseLong(key.substring(head.length())), n);
              }
            });
    return amounts;
  }

  @Test
  void whatIsAddedUpAndTakenBackIsNotThere() {
    CrossedPay.Group java = new CrossedPay.Group(Measure.SKILL_PAY, "java", "USD");
    CrossedPay pay = new CrossedPay();
    pay.add(java, 100_000, 2);
    pay.add(java, 100_000, -2);

    assertThat(pay.by(Measure.SKILL_PAY, "USD")).isEmpty();
  }
}

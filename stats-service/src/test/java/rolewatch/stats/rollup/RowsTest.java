package rolewatch.stats.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;

class RowsTest {

  private static final String DAY = "2026-03-10";
  private static final Set<Measure> ALL = EnumSet.allOf(Measure.class);

  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);

  /** Rollups as contributions make them: every count of a cell is in its place as well. */
  private NavigableMap<RollupKey, Counts> rollups(Part part, String scope) {
    NavigableMap<RollupKey, Counts> rollups = new TreeMap<>();
    for (int i = 0; i < 60; i++) {
      Cell cell = new Cell(pick(Measure.values()), "k" + random.nextInt(5));
      Seniority grade = pick(Seniority.values());
      WorkMode mode = pick(WorkMode.values());
      String place = pick("*", "US", "DE");
      int n = random.nextInt(-3, 4);
      for (String slice : List.of(place, Slice.name(place, grade, mode))) {
        if (part != Part.PAY || Crossing.isIn(slice)) {
          rollups
              .computeIfAbsent(new RollupKey("nurse", part, scope, slice), _ -> new Counts())
              .add(cell, n);
        }
      }
    }
    rollups.values().removeIf(Counts::isEmpty);
    return rollups;
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }

  private static NavigableMap<RollupKey, Counts> readBack(Map<RollupKey, Counts> rollups) {
    NavigableMap<RollupKey, Counts> found = new TreeMap<>();
    RowWriter.rows(rollups)
        .forEach((key, row) -> RowReader.forEachRollup(key, row.bytes(), found::put));
    found.values().removeIf(Counts::isEmpty);
    return found;
  }

  @Test
  void everyRollupOfARowIsFoundAgainSumsIncluded() {
    for (int i = 0; i < 200; i++) {
      for (Part part : List.of(Part.JOBS, Part.COPIES, Part.PAY)) {
        NavigableMap<RollupKey, Counts> days = rollups(part, DAY);
        assertThat(readBack(days)).isEqualTo(days);
        NavigableMap<RollupKey, Counts> active = rollups(part, Scope.ACTIVE);
        assertThat(readBack(active)).isEqualTo(active);
      }
    }
  }

  @Test
  void onADayAPlaceIsOneRow() {
    assertThat(RowWriter.rows(rollups(Part.JOBS, DAY)).keySet())
        .extracting(RollupKey::slice)
        .containsExactly("*", "DE", "US");
  }

  @Test
  void incrementsAreAddedToWhatARowHolds() {
    for (int i = 0; i < 200; i++) {
      NavigableMap<RollupKey, Counts> sum = rollups(Part.JOBS, DAY);
      NavigableMap<RollupKey, Counts> increments = rollups(Part.JOBS, DAY);
      Map<RollupKey, byte[]> before = new TreeMap<>();
      RowWriter.rows(sum).forEach((key, row) -> before.put(key, row.bytes()));
      increments.forEach((key, counts) -> sum.computeIfAbsent(key, _ -> new Counts()).add(counts));
      Map<RollupKey, RowWriter.Row> after = RowWriter.rows(sum);

      RowWriter.rows(increments)
          .forEach(
              (key, row) -> {
                byte[] stored = before.get(key);
                byte[] bytes = stored == null ? row.bytes() : row.addedTo(stored);
                assertThat(bytes).isEqualTo(after.get(key).bytes());
              });
    }
  }

  @Test
  void someGradesAndModesOfDaysAreReadAlone() {
    NavigableMap<RollupKey, Counts> rollups = rollups(Part.JOBS, DAY);
    Slice remote = new Slice("US", null, WorkMode.REMOTE);
    assertThat(sum(rollups, remote.stored()))
        .isEqualTo(sumOf(rollups, slice -> slice.startsWith("US+") && slice.endsWith("+REMOTE")));
    Slice senior = new Slice(null, Seniority.SENIOR, null);
    assertThat(sum(rollups, senior.stored()))
        .isEqualTo(sumOf(rollups, slice -> slice.startsWith("*+SENIOR+")));
    assertThat(sum(rollups, Slice.ALL.stored())).isEqualTo(sumOf(rollups, "*"::equals));
  }

  private static Counts sum(Map<RollupKey, Counts> rollups, List<String> slices) {
    Counts sum = new Counts();
    RowReader reader = new RowReader(slices, DAY, ALL);
    RowWriter.rows(rollups)
        .forEach(
            (key, row) -> {
              if (reader.rows().contains(key.slice())) {
                reader.read(key.slice(), row.bytes(), _ -> sum);
              }
            });
    return sum;
  }

  private static Counts sumOf(Map<RollupKey, Counts> rollups, Predicate<String> slice) {
    Counts sum = new Counts();
    rollups.forEach(
        (key, counts) -> {
          if (slice.test(key.slice())) {
            sum.add(counts);
          }
        });
    return sum;
  }

  @Test
  void everyGradeAndModeHasACodeOfItsOwn() {
    assertThat(Crossing.ALL).extracting(Crossing::code).doesNotHaveDuplicates();
    assertThat(Crossing.ALL).extracting(Crossing::code).contains("ir", "uu", "sh", "xo");
    assertThatThrownBy(() -> Crossing.of((byte) 'z', (byte) 'r'))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Crossing.of((byte) -1, (byte) 'r'))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

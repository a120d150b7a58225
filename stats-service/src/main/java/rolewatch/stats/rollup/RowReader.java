package rolewatch.stats.rollup;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the rollups of some slices out of the rows that hold them; see {@link RowWriter}. */
public final class RowReader {

  private final boolean days;
  private final boolean crossed;
  private final List<String> rows;
  private final boolean[] crossings;
  private final Set<Measure> wanted;

  /**
   * What to read.
   *
   * @param slices their stored names: places, or cells of grades and work modes, never both
   * @param firstScope {@link Scope#ACTIVE}, or the first of some days
   * @param wanted the measures to take up; the others are passed over
   */
  public RowReader(List<String> slices, String firstScope, Set<Measure> wanted) {
    this.days = !firstScope.equals(Scope.ACTIVE);
    this.crossed = slices.stream().anyMatch(Crossing::isIn);
    this.rows = days ? slices.stream().map(Crossing::place).distinct().toList() : slices;
    this.crossings = Crossing.in(days ? slices : List.of());
    this.wanted = EnumSet.noneOf(Measure.class);
    this.wanted.addAll(wanted);
  }

  /** The slices of the rows to read. */
  public List<String> rows() {
    return rows;
  }

  /**
   * Adds what a row holds to sums.
   *
   * @param row the row's slice
   * @param sums the sum of each slice
   */
  public void read(String row, byte[] bytes, Function<String, ? extends EntrySum> sums) {
    if (days) {
      readDay(row, bytes, sums);
    } else {
      CountsCodec.addTo(sums.apply(row), bytes, wanted);
    }
  }

  private void readDay(String row, byte[] bytes, Function<String, ? extends EntrySum> sums) {
    @Nullable EntrySum[] known = new @Nullable EntrySum[crossings.length];
    EntryReader in = new EntryReader(bytes);
    while (in.next()) {
      Measure measure = Measure.of(in.code());
      Crossing crossing = in.crossing();
      if (wanted.contains(measure) && crossings[crossing.number()]) {
        int number = crossed ? crossing.number() : 0;
        EntrySum sum = known[number];
        if (sum == null) {
          sum = sums.apply(crossed ? row + crossing.suffix() : row);
          known[number] = sum;
        }
        sum.add(measure, in, EntryReader.CROSSING);
      }
    }
  }

  /** Visits all rollups in a row, those that are sums included. */
  public static void forEachRollup(
      RollupKey row, byte[] bytes, BiConsumer<RollupKey, Counts> visitor) {
    boolean day = !row.scope().equals(Scope.ACTIVE);
    if (day) {
      visit(row, Crossing.slicesOf(row.slice()), bytes, visitor);
    }
    // Pay is counted by grade and work mode only.
    if (!day || row.part() != Part.PAY) {
      visit(row, List.of(row.slice()), bytes, visitor);
    }
  }

  private static void visit(
      RollupKey row, List<String> slices, byte[] bytes, BiConsumer<RollupKey, Counts> visitor) {
    Map<String, Counts> found = new HashMap<>();
    new RowReader(slices, row.scope(), EnumSet.allOf(Measure.class))
        .read(row.slice(), bytes, slice -> found.computeIfAbsent(slice, _ -> new Counts()));
    found.forEach(
        (slice, counts) ->
            visitor.accept(new RollupKey(row.role(), row.part(), row.scope(), slice), counts));
  }
}

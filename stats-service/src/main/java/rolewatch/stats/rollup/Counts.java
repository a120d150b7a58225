package rolewatch.stats.rollup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one rollup: cell to number, zeros left out. They can be added and taken back in any
 * order. Not safe for use by several threads.
 */
public final class Counts {

  private final Map<Cell, Long> cells = new HashMap<>();

  /** Adds {@code n}, which may be negative. */
  public void add(Cell cell, long n) {
    if (n != 0) {
      cells.merge(cell, n, Counts::sum);
    }
  }

  /** Null, which removes the cell, if nothing is left. */
  private static @Nullable Long sum(Long one, Long other) {
    long sum = one + other;
    return sum == 0 ? null : sum;
  }

  /** Adds {@code n} to each of the cells. */
  public void addAll(List<Cell> each, long n) {
    each.forEach(cell -> add(cell, n));
  }

  /** Adds all counts of the other. */
  public void add(Counts other) {
    other.cells.forEach(this::add);
  }

  /** The number in a cell; 0 if nothing was counted. */
  public long get(Cell cell) {
    return cells.getOrDefault(cell, 0L);
  }

  /** The number of a measure without kinds. */
  public long get(Measure measure) {
    return get(Cell.of(measure));
  }

  /** The numbers of a measure by key, sorted by key. */
  public NavigableMap<String, Long> byKey(Measure measure) {
    NavigableMap<String, Long> numbers = new TreeMap<>();
    cells.forEach(
        (cell, n) -> {
          if (cell.measure() == measure) {
            numbers.put(cell.key(), n);
          }
        });
    return numbers;
  }

  /** True if every count is zero. */
  public boolean isEmpty() {
    return cells.isEmpty();
  }

  /** How many cells are not zero. */
  public int size() {
    return cells.size();
  }

  /** Visits every cell that is not zero, in no order. */
  public void forEach(BiConsumer<Cell, Long> visitor) {
    cells.forEach(visitor);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Counts counts && cells.equals(counts.cells);
  }

  @Override
  public int hashCode() {
    return cells.hashCode();
  }

  @Override
  public String toString() {
    return new TreeMap<>(cells).toString();
  }
}

package rolewatch.stats.rollup;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one rollup: cell to number, zeros left out. They can be added and taken back in any
 * order. Not safe for use by several threads.
 */
public final class Counts implements EntrySum {

  /** Takes a cell and its number. */
  public interface CellVisitor {
    void visit(Cell cell, long n);
  }

  /** Takes a cell's key and its number. */
  public interface KeyVisitor {
    void visit(String key, long n);
  }

  private static final int FEW = 8;

  /** Spreads the bits of a hash over the upper ones: the golden ratio's. */
  private static final int SPREAD = 0x9E3779B9;

  // A batch counts millions of cells: they lie in the order in which they came, as cells of jobs
  // come sorted. One is found by its place there, from 1 on, at the first free spot from where its
  // hash points to. A cell stays where it is when its number becomes 0.
  private @Nullable Cell[] cells = new @Nullable Cell[0];
  private long[] numbers = new long[0];
  private int[] places = new int[0];
  private int filled;

  /** Adds {@code n}, which may be negative. */
  public void add(Cell cell, long n) {
    if (n == 0) {
      return;
    }
    makeRoom(1);
    int spot = spot(cell);
    if (places[spot] == 0) {
      cells[filled] = cell;
      places[spot] = ++filled;
    }
    numbers[places[spot] - 1] += n;
  }

  @Override
  public void add(Measure measure, EntryReader entry, int skipped) {
    add(new Cell(measure, entry.key(skipped)), entry.number());
  }

  /** Where the cell's place is noted, or would be. */
  private int spot(Cell cell) {
    int spot = (cell.hashCode() * SPREAD) >>> (Integer.numberOfLeadingZeros(places.length) + 1);
    while (places[spot] != 0 && !cell.equals(cells[places[spot] - 1])) {
      spot = (spot + 1) & (places.length - 1);
    }
    return spot;
  }

  /** A third of all spots stays free. */
  private void makeRoom(int more) {
    if (filled + more <= cells.length) {
      return;
    }
    @Nullable Cell[] old = cells;
    long[] oldNumbers = numbers;
    int end = filled;
    int needed = Math.max(FEW, 3 * (filled + more) / 2);
    places = new int[2 * Integer.highestOneBit(needed)];
    cells = new @Nullable Cell[2 * places.length / 3];
    numbers = new long[cells.length];
    filled = 0;
    for (int i = 0; i < end; i++) {
      Cell cell = old[i];
      if (cell != null && oldNumbers[i] != 0) {
        cells[filled] = cell;
        numbers[filled] = oldNumbers[i];
        places[spot(cell)] = ++filled;
      }
    }
  }

  /** Adds {@code n} to each of the cells. */
  public void addAll(List<Cell> each, long n) {
    if (filled == 0) {
      makeRoom(each.size());
    }
    each.forEach(cell -> add(cell, n));
  }

  /** Adds all counts of the other. */
  public void add(Counts other) {
    other.forEach(this::add);
  }

  /** The number in a cell; 0 if nothing was counted. */
  public long get(Cell cell) {
    int place = filled == 0 ? 0 : places[spot(cell)];
    return place == 0 ? 0 : numbers[place - 1];
  }

  /** The number of a measure without kinds. */
  public long get(Measure measure) {
    return get(Cell.of(measure));
  }

  /** The numbers of a measure by key, sorted by key. */
  public NavigableMap<String, Long> byKey(Measure measure) {
    NavigableMap<String, Long> byKey = new TreeMap<>();
    forEach(measure, byKey::put);
    return byKey;
  }

  /** Visits the key of every cell of a measure whose number is not zero, in no order. */
  public void forEach(Measure measure, KeyVisitor visitor) {
    forEach(
        (cell, n) -> {
          if (cell.measure() == measure) {
            visitor.visit(cell.key(), n);
          }
        });
  }

  /** True if every count is zero. */
  public boolean isEmpty() {
    return size() == 0;
  }

  /** How many cells are not zero. */
  public int size() {
    return (int) Arrays.stream(numbers).filter(n -> n != 0).count();
  }

  /** Visits every cell that is not zero, in no order. */
  public void forEach(CellVisitor visitor) {
    for (int i = 0; i < filled; i++) {
      Cell cell = cells[i];
      if (cell != null && numbers[i] != 0) {
        visitor.visit(cell, numbers[i]);
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Counts counts && size() == counts.size() && isWithin(counts);
  }

  private boolean isWithin(Counts other) {
    for (int i = 0; i < filled; i++) {
      Cell cell = cells[i];
      if (cell != null && numbers[i] != other.get(cell)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (int i = 0; i < filled; i++) {
      hash += numbers[i] == 0 ? 0 : Objects.hash(cells[i], numbers[i]);
    }
    return hash;
  }

  @Override
  public String toString() {
    NavigableMap<Cell, Long> sorted = new TreeMap<>();
    forEach(sorted::put);
    return sorted.toString();
  }
}

package rolewatch.stats.rollup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts as bytes: a format byte, then the cells, sorted by the measure's code and the key. Of
 * each, how much of the code and key before it begins with, how long the rest is, the rest, and the
 * number. Neighbours mostly differ in a few last letters, so that this front coding (Witten, Moffat
 * and Bell, <i>Managing Gigabytes</i>, 4.1) takes about half the room. Numbers are zigzag varints,
 * as in Protocol Buffers, because most are small. One compact value per rollup makes one row to
 * update where a row per count would make a hundred; and because it is sorted, a few increments are
 * merged into a large value by copying what lies between them.
 */
public final class CountsCodec {

  static final int FORMAT = 3;

  private static final Set<Measure> ALL = EnumSet.allOf(Measure.class);

  /**
   * A cell as it is written.
   *
   * @param head what the bytes begin with, to tell most entries apart at once
   * @param bytes the code and the key
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by the comparator below only
  record Entry(long head, byte[] bytes, long n) implements Comparable<Entry> {

    static Entry of(byte[] bytes, long n) {
      long head = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        head = head << Byte.SIZE | (i < bytes.length ? bytes[i] & 0xFF : 0);
      }
      return new Entry(head, bytes, n);
    }

    @Override
    public int compareTo(Entry other) {
      int byHead = Long.compareUnsigned(head, other.head);
      return byHead == 0 ? Arrays.compareUnsigned(bytes, other.bytes) : byHead;
    }
  }

  private CountsCodec() {}

  /** Equal counts give equal bytes. */
  public static byte[] write(Counts counts) {
    return write(Map.of("", counts));
  }

  /** Several counts in one value, each with keys that begin otherwise, given by prefix. */
  static byte[] write(Map<String, Counts> counts) {
    List<Entry> entries = sorted(counts);
    EntryWriter out = new EntryWriter(12 * entries.size());
    entries.forEach(out::write);
    return out.bytes();
  }

  /** The cells of a job come sorted, so that there is little to do for most counts. */
  private static List<Entry> sorted(Map<String, Counts> counts) {
    List<Entry> entries = new ArrayList<>();
    counts.forEach(
        (prefix, each) -> {
          byte[] letters = prefix.getBytes(StandardCharsets.UTF_8);
          each.forEach((cell, n) -> entries.add(Entry.of(prefixed(letters, cell.stored()), n)));
        });
    Collections.sort(entries);
    return entries;
  }

  /** The prefix stands between the code, one letter, and the key. */
  private static byte[] prefixed(byte[] prefix, byte[] cell) {
    if (prefix.length == 0) {
      return cell;
    }
    byte[] bytes = new byte[cell.length + prefix.length];
    bytes[0] = cell[0];
    System.arraycopy(prefix, 0, bytes, 1, prefix.length);
    System.arraycopy(cell, 1, bytes, 1 + prefix.length, cell.length - 1);
    return bytes;
  }

  /**
   * Stored counts with increments added: the same bytes as of the sum.
   *
   * @throws IllegalArgumentException if the bytes are of another format or cut off
   */
  public static byte[] merge(byte[] stored, Counts increments) {
    return merge(stored, Map.of("", increments));
  }

  /** The same for several counts in one value. */
  static byte[] merge(byte[] stored, Map<String, Counts> increments) {
    return new CountsMerge(stored).with(sorted(increments));
  }

  /** True if nothing is counted in these bytes. */
  public static boolean isEmpty(byte[] bytes) {
    return bytes.length == 1;
  }

  /**
   * The counts in the bytes.
   *
   * @throws IllegalArgumentException if the bytes are of another format or cut off
   */
  public static Counts read(byte[] bytes) {
    Counts counts = new Counts();
    addTo(counts, bytes, ALL);
    return counts;
  }

  /**
   * Adds the counts in the bytes to a sum.
   *
   * @param wanted the measures to add; the others are passed over
   * @throws IllegalArgumentException if the bytes are of another format or cut off
   */
  public static void addTo(EntrySum sum, byte[] bytes, Set<Measure> wanted) {
    EntryReader in = new EntryReader(bytes);
    while (in.next()) {
      Measure measure = Measure.of(in.code());
      if (wanted.contains(measure)) {
        sum.add(measure, in, 0);
      }
    }
  }
}

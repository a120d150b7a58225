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
 * Counts as bytes: a format byte, then per cell the measure's code, the key with its length, and
 * the number, sorted by code and key. Numbers are zigzag varints, as in Protocol Buffers, because
 * most are small. One compact value per rollup makes one row to update where a row per count would
 * make a hundred; and because it is sorted, a few increments are merged into a large value by
 * copying what lies between them.
 */
public final class CountsCodec {

  static final int FORMAT = 2;

  private static final Set<Measure> ALL = EnumSet.allOf(Measure.class);

  /**
   * A cell as it is written.
   *
   * @param head the code and what the key begins with, to tell most entries apart at once
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by the comparator below only
  private record Entry(long head, char code, byte[] key, long n) implements Comparable<Entry> {

    static Entry of(String prefix, Cell cell, long n) {
      String text = prefix.isEmpty() ? cell.key() : prefix.concat(cell.key());
      byte[] key = text.getBytes(StandardCharsets.UTF_8);
      char code = cell.measure().code();
      long head = code;
      for (int i = 0; i < Long.BYTES - 1; i++) {
        head = head << Byte.SIZE | (i < key.length ? key[i] & 0xFF : 0);
      }
      return new Entry(head, code, key, n);
    }

    @Override
    public int compareTo(Entry other) {
      int byHead = Long.compareUnsigned(head, other.head);
      return byHead == 0 ? Arrays.compareUnsigned(key, other.key) : byHead;
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
    EntryWriter out = new EntryWriter(16 * entries.size() + 1);
    for (Entry entry : entries) {
      out.write(entry.code(), entry.key(), entry.n());
    }
    return out.bytes();
  }

  private static List<Entry> sorted(Map<String, Counts> counts) {
    List<Entry> entries = new ArrayList<>();
    counts.forEach(
        (prefix, each) -> each.forEach((cell, n) -> entries.add(Entry.of(prefix, cell, n))));
    Collections.sort(entries);
    return entries;
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
    EntryReader in = new EntryReader(stored);
    List<Entry> entries = sorted(increments);
    EntryWriter out = new EntryWriter(stored.length + 16 * entries.size());
    int copied = in.at();
    boolean more = in.next();
    for (Entry entry : entries) {
      while (more && in.compareTo(entry.code(), entry.key()) < 0) {
        more = in.next();
      }
      boolean same = more && in.compareTo(entry.code(), entry.key()) == 0;
      int before = more ? in.start() : in.at();
      out.copy(stored, copied, before);
      copied = same ? in.at() : before;
      out.write(entry.code(), entry.key(), same ? in.number() + entry.n() : entry.n());
      more = same ? in.next() : more;
    }
    while (more) {
      more = in.next();
    }
    out.copy(stored, copied, stored.length);
    return out.bytes();
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

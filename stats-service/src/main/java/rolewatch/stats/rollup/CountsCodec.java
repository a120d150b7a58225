package rolewatch.stats.rollup;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
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

  @SuppressWarnings("ArrayRecordComponent") // compared by the comparator below only
  private record Entry(char code, byte[] key, long n) {

    private static final Comparator<Entry> ORDER =
        Comparator.<Entry>comparingInt(Entry::code)
            .thenComparing(Entry::key, Arrays::compareUnsigned);

    static Entry of(Cell cell, long n) {
      return new Entry(cell.measure().code(), cell.key().getBytes(StandardCharsets.UTF_8), n);
    }
  }

  private CountsCodec() {}

  /** Equal counts give equal bytes. */
  public static byte[] write(Counts counts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(16 * counts.size() + 1);
    out.write(FORMAT);
    sorted(counts).forEach(entry -> write(out, entry, entry.n()));
    return out.toByteArray();
  }

  private static List<Entry> sorted(Counts counts) {
    List<Entry> entries = new ArrayList<>(counts.size());
    counts.forEach((cell, n) -> entries.add(Entry.of(cell, n)));
    entries.sort(Entry.ORDER);
    return entries;
  }

  /**
   * Stored counts with increments added: the same bytes as of the sum.
   *
   * @throws IllegalArgumentException if the bytes are of another format or cut off
   */
  public static byte[] merge(byte[] stored, Counts increments) {
    EntryReader in = new EntryReader(stored);
    ByteArrayOutputStream out = new ByteArrayOutputStream(stored.length + 16 * increments.size());
    out.write(FORMAT);
    int copied = in.at();
    boolean more = in.next();
    for (Entry entry : sorted(increments)) {
      while (more && in.compareTo(entry.code(), entry.key()) < 0) {
        more = in.next();
      }
      boolean same = more && in.compareTo(entry.code(), entry.key()) == 0;
      int before = more ? in.start() : in.at();
      out.write(stored, copied, before - copied);
      copied = same ? in.at() : before;
      write(out, entry, same ? in.number() + entry.n() : entry.n());
      more = same ? in.next() : more;
    }
    while (more) {
      more = in.next();
    }
    out.write(stored, copied, stored.length - copied);
    return out.toByteArray();
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
   * Adds the counts in the bytes to others.
   *
   * @param wanted the measures to add; the others are passed over
   * @throws IllegalArgumentException if the bytes are of another format or cut off
   */
  public static void addTo(Counts counts, byte[] bytes, Set<Measure> wanted) {
    EntryReader in = new EntryReader(bytes);
    while (in.next()) {
      Measure measure = Measure.of(in.code());
      if (wanted.contains(measure)) {
        counts.add(new Cell(measure, in.key()), in.number());
      }
    }
  }

  private static void write(ByteArrayOutputStream out, Entry entry, long n) {
    if (n == 0) {
      return;
    }
    out.write(entry.code());
    writeNumber(out, entry.key().length);
    out.writeBytes(entry.key());
    writeNumber(out, n);
  }

  private static void writeNumber(ByteArrayOutputStream out, long number) {
    long rest = (number << 1) ^ (number >> 63);
    while ((rest & ~0x7FL) != 0) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}

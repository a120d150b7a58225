package rolewatch.stats.rollup;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Counts as bytes: a format byte, then per cell, sorted, the measure's code, the key with its
 * length, and the number. Numbers are zigzag varints, as in Protocol Buffers, because most are
 * small. One compact value per rollup makes one row to update where a row per count would make a
 * hundred.
 */
public final class CountsCodec {

  private static final int FORMAT = 1;

  private record Entry(Cell cell, long n) {}

  private CountsCodec() {}

  /** Equal counts give equal bytes. */
  public static byte[] write(Counts counts) {
    List<Entry> entries = new ArrayList<>(counts.size());
    counts.forEach((cell, n) -> entries.add(new Entry(cell, n)));
    entries.sort(Comparator.comparing(Entry::cell));
    ByteArrayOutputStream out = new ByteArrayOutputStream(16 * entries.size() + 1);
    out.write(FORMAT);
    for (Entry entry : entries) {
      out.write(entry.cell().measure().code());
      byte[] key = entry.cell().key().getBytes(StandardCharsets.UTF_8);
      writeNumber(out, key.length);
      out.writeBytes(key);
      writeNumber(out, entry.n());
    }
    return out.toByteArray();
  }

  /**
   * The counts in the bytes.
   *
   * @throws IllegalArgumentException if the bytes are of another format or cut off
   */
  public static Counts read(byte[] bytes) {
    Counts counts = new Counts();
    addTo(counts, bytes);
    return counts;
  }

  /**
   * Adds the counts in the bytes to others.
   *
   * @throws IllegalArgumentException if the bytes are of another format or cut off
   */
  public static void addTo(Counts counts, byte[] bytes) {
    Reader in = new Reader(bytes);
    if (in.next() != FORMAT) {
      throw new IllegalArgumentException("counts in an unknown format");
    }
    while (in.hasMore()) {
      Measure measure = Measure.of((char) in.next());
      counts.add(new Cell(measure, in.text((int) in.number())), in.number());
    }
  }

  private static void writeNumber(ByteArrayOutputStream out, long number) {
    long rest = (number << 1) ^ (number >> 63);
    while ((rest & ~0x7FL) != 0) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private static final class Reader {
    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    boolean hasMore() {
      return at < bytes.length;
    }

    int next() {
      if (!hasMore()) {
        throw new IllegalArgumentException("counts are cut off");
      }
      return bytes[at++] & 0xFF;
    }

    long number() {
      long zigzag = 0;
      for (int shift = 0; shift < 64; shift += 7) {
        int part = next();
        zigzag |= (long) (part & 0x7F) << shift;
        if ((part & 0x80) == 0) {
          return (zigzag >>> 1) ^ -(zigzag & 1);
        }
      }
      throw new IllegalArgumentException("a number in the counts is too long");
    }

    String text(int length) {
      if (length < 0 || length > bytes.length - at) {
        throw new IllegalArgumentException("counts are cut off");
      }
      String text = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
      return text;
    }
  }
}

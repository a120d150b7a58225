package rolewatch.stats.rollup;

import java.util.Arrays;

/** Writes what {@link EntryReader} reads. */
final class EntryWriter {

  /** The three numbers of an entry at their longest. */
  private static final int NUMBERS = 30;

  private byte[] bytes;
  private int length;
  private byte[] last = new byte[0];
  private int lastEnd;

  EntryWriter(int expected) {
    bytes = new byte[expected + NUMBERS];
    bytes[length++] = CountsCodec.FORMAT;
  }

  void write(CountsCodec.Entry entry) {
    write(entry.bytes(), entry.bytes().length, entry.n());
  }

  /**
   * Writes a number with its code and key; leaves out a number that is zero.
   *
   * @param entry the code and the key
   * @param end where they end
   */
  void write(byte[] entry, int end, long n) {
    if (n == 0) {
      return;
    }
    int differs = Arrays.mismatch(last, 0, lastEnd, entry, 0, end);
    int shared = differs < 0 ? end : differs;
    require(end - shared + NUMBERS);
    writeNumber(shared);
    writeNumber(end - shared);
    System.arraycopy(entry, shared, bytes, length, end - shared);
    length += end - shared;
    writeNumber(n);
    follow(entry, end);
  }

  /** Entries already written elsewhere, after the one that is written last here. */
  void copy(byte[] entries, int from, int end) {
    require(end - from);
    System.arraycopy(entries, from, bytes, length, end - from);
    length += end - from;
  }

  /** Names the entry that was written last, after copying. */
  void follow(byte[] entry, int end) {
    if (last.length < end) {
      last = new byte[2 * end];
    }
    System.arraycopy(entry, 0, last, 0, end);
    lastEnd = end;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void require(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  private void writeNumber(long number) {
    long rest = (number << 1) ^ (number >> 63);
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }
}

package rolewatch.stats.rollup;

import java.util.Arrays;

/** Writes what {@link EntryReader} reads. */
final class EntryWriter {

  /** The code, and the two numbers at their longest. */
  private static final int AROUND_KEY = 21;

  private byte[] bytes;
  private int length;

  EntryWriter(int expected) {
    bytes = new byte[expected + AROUND_KEY];
    bytes[length++] = CountsCodec.FORMAT;
  }

  /** Leaves out a number that is zero. */
  void write(char code, byte[] key, long n) {
    if (n == 0) {
      return;
    }
    require(key.length + AROUND_KEY);
    bytes[length++] = (byte) code;
    writeNumber(key.length);
    System.arraycopy(key, 0, bytes, length, key.length);
    length += key.length;
    writeNumber(n);
  }

  /** Entries already written, from an offset up to another. */
  void copy(byte[] entries, int from, int end) {
    require(end - from);
    System.arraycopy(entries, from, bytes, length, end - from);
    length += end - from;
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

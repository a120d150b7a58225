package rolewatch.stats.rollup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Goes through counts written by {@link CountsCodec}, entry by entry, without making objects. */
final class EntryReader {

  private static final int LONGEST_NUMBER = 63;

  /** How many letters of a key name grade and work mode. */
  static final int CROSSING = 2;

  /** How long the code of a currency is, before an amount. */
  static final int CURRENCY = 3;

  private final byte[] bytes;
  private int at;
  private int start;
  private char code;
  private int keyStart;
  private int keyEnd;
  private long number;

  EntryReader(byte[] bytes) {
    this.bytes = bytes;
    if (nextByte() != CountsCodec.FORMAT) {
      throw new IllegalArgumentException("counts in an unknown format");
    }
  }

  /** Moves to the next entry; false after the last. */
  boolean next() {
    start = at;
    if (at == bytes.length) {
      return false;
    }
    code = (char) nextByte();
    long length = nextNumber();
    if (length < 0 || length > bytes.length - at) {
      throw new IllegalArgumentException("counts are cut off");
    }
    keyStart = at;
    at += (int) length;
    keyEnd = at;
    number = nextNumber();
    return true;
  }

  /** Where this entry begins. */
  int start() {
    return start;
  }

  /** Where the next entry begins. */
  int at() {
    return at;
  }

  char code() {
    return code;
  }

  /** The key after so many letters. */
  String key(int skipped) {
    int from = keyStart + skipped;
    return new String(bytes, from, keyEnd - from, StandardCharsets.UTF_8);
  }

  /** True if these letters come after so many others of the key, and a digit after them. */
  boolean keyHas(int skipped, byte[] letters) {
    int from = keyStart + skipped;
    int end = from + letters.length;
    return end < keyEnd
        && isDigit(bytes[end])
        && Arrays.equals(bytes, from, end, letters, 0, letters.length);
  }

  /** The letters of the key after {@code skipped} and before the digits that it ends with. */
  byte[] payHead(int skipped) {
    int end = keyEnd;
    while (end > keyStart + skipped && isDigit(bytes[end - 1])) {
      end--;
    }
    return Arrays.copyOfRange(bytes, keyStart + skipped, end);
  }

  /** The number that the key's digits after so many letters are. */
  long keyNumber(int skipped) {
    long digits = 0;
    for (int i = keyStart + skipped; i < keyEnd; i++) {
      digits = 10 * digits + bytes[i] - '0';
    }
    return digits;
  }

  private static boolean isDigit(byte letter) {
    return letter >= '0' && letter <= '9';
  }

  /** The grade and work mode that the key begins with. */
  Crossing crossing() {
    if (keyEnd - keyStart < CROSSING) {
      throw new IllegalArgumentException("a key without grade and work mode");
    }
    return Crossing.of(bytes[keyStart], bytes[keyStart + 1]);
  }

  long number() {
    return number;
  }

  int compareTo(char otherCode, byte[] otherKey) {
    int difference = Character.compare(code, otherCode);
    return difference != 0
        ? difference
        : Arrays.compareUnsigned(bytes, keyStart, keyEnd, otherKey, 0, otherKey.length);
  }

  private int nextByte() {
    if (at == bytes.length) {
      throw new IllegalArgumentException("counts are cut off");
    }
    return bytes[at++] & 0xFF;
  }

  private long nextNumber() {
    long rest = 0;
    int shift = 0;
    int part;
    do {
      if (shift > LONGEST_NUMBER) {
        throw new IllegalArgumentException("a count is too long");
      }
      part = nextByte();
      rest |= (part & 0x7FL) << shift;
      shift += 7;
    } while (part >= 0x80);
    return (rest >>> 1) ^ -(rest & 1);
  }
}

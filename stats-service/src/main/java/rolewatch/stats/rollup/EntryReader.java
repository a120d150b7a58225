package rolewatch.stats.rollup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Goes through counts written by {@link CountsCodec}, entry by entry, without making objects. */
final class EntryReader {

  /** How many letters of a key name grade and work mode. */
  static final int CROSSING = 2;

  /** How long the code of a currency is, before an amount. */
  static final int CURRENCY = 3;

  /** Where the key begins in an entry, after the measure's code. */
  private static final int KEY = 1;

  private static final int USUAL_LENGTH = 64;

  private final CountsInput in;
  private int start;
  private byte[] entry = new byte[USUAL_LENGTH];
  private int end;
  private byte[] previous = new byte[USUAL_LENGTH];
  private int previousEnd;
  private long number;

  EntryReader(byte[] bytes) {
    in = new CountsInput(bytes);
  }

  /** Moves to the next entry; false after the last. */
  boolean next() {
    start = in.at();
    byte[] spare = previous;
    previous = entry;
    previousEnd = end;
    entry = spare;
    end = 0;
    if (in.left() == 0) {
      return false;
    }
    nextEntry();
    return true;
  }

  private void nextEntry() {
    int shared = in.nextLength(previousEnd);
    int own = in.nextLength(in.left());
    end = shared + own;
    if (end == 0) {
      throw new IllegalArgumentException("a count of nothing");
    }
    if (end > entry.length) {
      entry = new byte[2 * end];
    }
    System.arraycopy(previous, 0, entry, 0, shared);
    in.nextLetters(entry, shared, own);
    number = in.nextNumber();
  }

  /** Where the next entry begins. */
  int at() {
    return in.at();
  }

  char code() {
    return (char) (entry[0] & 0xFF);
  }

  /** Adds this entry, with this number instead of its own, to what is written. */
  void writeTo(EntryWriter out, long n) {
    out.write(entry, end, n);
  }

  /** Adds the entries up to this one, from where one began, to what is written, as they are. */
  void copyTo(EntryWriter out, int from) {
    in.copyTo(out, from, start);
    out.follow(previous, previousEnd);
  }

  /** The key after so many letters. */
  String key(int skipped) {
    int from = KEY + skipped;
    return new String(entry, from, end - from, StandardCharsets.UTF_8);
  }

  /** True if these letters come after so many others of the key, and a digit after them. */
  boolean keyHas(int skipped, byte[] letters) {
    int from = KEY + skipped;
    int behind = from + letters.length;
    return behind < end
        && isDigit(entry[behind])
        && Arrays.equals(entry, from, behind, letters, 0, letters.length);
  }

  /** The letters of the key after {@code skipped} and before the digits that it ends with. */
  byte[] payHead(int skipped) {
    int digits = end;
    while (digits > KEY + skipped && isDigit(entry[digits - 1])) {
      digits--;
    }
    return Arrays.copyOfRange(entry, KEY + skipped, digits);
  }

  /** The number that the key's digits after so many letters are. */
  long keyNumber(int skipped) {
    long digits = 0;
    for (int i = KEY + skipped; i < end; i++) {
      digits = 10 * digits + entry[i] - '0';
    }
    return digits;
  }

  private static boolean isDigit(byte letter) {
    return letter >= '0' && letter <= '9';
  }

  /** The grade and work mode that the key begins with. */
  Crossing crossing() {
    if (end < KEY + CROSSING) {
      throw new IllegalArgumentException("a key without grade and work mode");
    }
    return Crossing.of(entry[KEY], entry[KEY + 1]);
  }

  long number() {
    return number;
  }

  /** Compares the code and the key with those of another entry. */
  int compareTo(byte[] other) {
    return Arrays.compareUnsigned(entry, 0, end, other, 0, other.length);
  }
}

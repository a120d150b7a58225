package rolewatch.stats.rollup;

/** The bytes of {@link CountsCodec} from front to back: letters and zigzag varints. */
final class CountsInput {

  private static final int LONGEST_NUMBER = 63;

  private final byte[] bytes;
  private int at;

  CountsInput(byte[] bytes) {
    this.bytes = bytes;
    if (nextByte() != CountsCodec.FORMAT) {
      throw new IllegalArgumentException("counts in an unknown format");
    }
  }

  /** Where the next byte is. */
  int at() {
    return at;
  }

  /** How many bytes are left. */
  int left() {
    return bytes.length - at;
  }

  /** Copies the next letters to some place. */
  void nextLetters(byte[] to, int from, int length) {
    if (length > left()) {
      throw cutOff();
    }
    System.arraycopy(bytes, at, to, from, length);
    at += length;
  }

  /** The next number, which counts letters, at most so many. */
  int nextLength(int most) {
    long length = nextNumber();
    if (length < 0 || length > most) {
      throw cutOff();
    }
    return (int) length;
  }

  long nextNumber() {
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

  private int nextByte() {
    if (left() == 0) {
      throw cutOff();
    }
    return bytes[at++] & 0xFF;
  }

  /** Adds the bytes between two places to what is written. */
  void copyTo(EntryWriter out, int from, int end) {
    out.copy(bytes, from, end);
  }

  private static IllegalArgumentException cutOff() {
    return new IllegalArgumentException("counts are cut off");
  }
}

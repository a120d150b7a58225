package rolewatch.enrich.text;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Repairs UTF-8 that was read as Windows-1252 somewhere on its way: {@code Â£} is a pound sign. */
final class Mojibake {

  /** A text may have been misread twice, hardly three times. */
  private static final int ROUNDS = 2;

  private static final int LONGEST = 4;

  private static final byte[] BYTES = bytesOfCharacters();

  private Mojibake() {}

  /** The text as it was meant; the same object if nothing is wrong with it. */
  static String repair(String text) {
    String repaired = text;
    for (int round = 0; round < ROUNDS; round++) {
      int first = firstBroken(repaired);
      if (first < 0) {
        return repaired;
      }
      repaired = decode(repaired, first);
    }
    return repaired;
  }

  /** True if characters that were misread stand at an index. */
  static boolean isBroken(char[] text, int at, int end) {
    char c = text[at];
    return (c == 'Â' || c == 'Ã' || c == 'â' || c == 'ð')
        && sequenceLength(new String(text, at, Math.min(LONGEST, end - at)), 0) > 0;
  }

  private static int firstBroken(String text) {
    for (int i = 0; i < text.length() - 1; i++) {
      if (sequenceLength(text, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  private static String decode(String text, int first) {
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); ) {
      int taken = sequenceLength(text, i);
      if (taken == 0) {
        out.append(text.charAt(i++));
        continue;
      }
      out.appendCodePoint(codePoint(text, i, taken));
      i += taken;
    }
    return out.toString();
  }

  // Only leads that begin no proper word: Â and Ã before a continuation, â€ â‚ âˆ and the like, ðŸ.
  private static int sequenceLength(String text, int at) {
    return switch (text.charAt(at)) {
      case 'Â', 'Ã' -> continues(text, at, 1) ? 2 : 0;
      case 'â' -> continues(text, at, 2) && isSign(text.charAt(at + 1)) ? 3 : 0;
      case 'ð' ->
          continues(text, at, 3) && (text.charAt(at + 1) == 'Ÿ' || text.charAt(at + 1) == '\u009F')
              ? 4
              : 0;
      default -> 0;
    };
  }

  private static boolean isSign(char second) {
    return isControl(second)
        || second == '€'
        || second == '‚'
        || second == 'ˆ'
        || second == '„'
        || second == '–';
  }

  // Read as Latin-1 rather than Windows-1252, the same bytes become control characters.
  private static boolean isControl(char second) {
    return second >= 0x80 && second < 0xA0;
  }

  private static boolean continues(String text, int at, int count) {
    if (at + count >= text.length()) {
      return false;
    }
    for (int i = at + 1; i <= at + count; i++) {
      if ((byteOf(text.charAt(i)) & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  private static int codePoint(String text, int at, int taken) {
    int lead = text.charAt(at);
    int point = lead & (0xFF >> (taken + 1));
    for (int i = at + 1; i < at + taken; i++) {
      point = point << 6 | (byteOf(text.charAt(i)) & 0x3F);
    }
    return point;
  }

  private static int byteOf(char c) {
    if (c < 0x100) {
      return c;
    }
    int index = Arrays.binarySearch(HIGH, c);
    return index < 0 ? 0 : BYTES[index];
  }

  private static final char[] HIGH = highCharacters();

  private static char[] highCharacters() {
    char[] found = new char[32];
    int count = 0;
    for (int b = 0x80; b < 0xA0; b++) {
      char c = decoded(b);
      if (c > 0xFF && c != '\uFFFD') {
        found[count++] = c;
      }
    }
    char[] high = Arrays.copyOf(found, count);
    Arrays.sort(high);
    return high;
  }

  private static byte[] bytesOfCharacters() {
    char[] high = highCharacters();
    byte[] bytes = new byte[high.length];
    for (int b = 0x80; b < 0xA0; b++) {
      int index = Arrays.binarySearch(high, decoded(b));
      if (index >= 0) {
        bytes[index] = (byte) b;
      }
    }
    return bytes;
  }

  private static char decoded(int b) {
    return new String(new byte[] {(byte) b}, Charset.forName("windows-1252")).charAt(0);
  }
}

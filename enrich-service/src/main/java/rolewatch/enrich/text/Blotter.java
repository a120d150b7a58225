package rolewatch.enrich.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Covers parts of a text; copies it only once there is something to cover. */
final class Blotter {

  private final String text;
  private char @Nullable [] covered;

  Blotter(String text) {
    this.text = text;
  }

  void cover(int start, int end) {
    char[] chars = covered;
    if (chars == null) {
      chars = text.toCharArray();
      covered = chars;
    }
    Arrays.fill(chars, start, end, PersonalData.BLOT);
  }

  String result() {
    return covered == null ? text : new String(covered);
  }
}

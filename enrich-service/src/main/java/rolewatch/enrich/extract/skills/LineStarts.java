package rolewatch.enrich.extract.skills;

import java.util.Arrays;

/** The offsets at which the lines of a text begin. */
final class LineStarts {

  private int[] starts = new int[64];
  private int count = 1;

  void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = start;
  }

  int count() {
    return count;
  }

  /** The number of the last line. */
  int last() {
    return count - 1;
  }

  int start(int line) {
    return starts[line];
  }

  /** The offset behind a line's last letter. */
  int end(int line, int textLength) {
    return line + 1 < count ? starts[line + 1] - 1 : textLength;
  }
}

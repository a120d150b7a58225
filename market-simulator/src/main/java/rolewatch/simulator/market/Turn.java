package rolewatch.simulator.market;

/**
 * Goes through all numbers below a count once, in strides, so that any stretch is spread evenly.
 */
record Turn(int count, int stride, int start) {

  private static final double GOLDEN = 0.6180339887;

  static Turn of(int count, long seed) {
    int stride = Math.max(1, (int) Math.round(count * GOLDEN));
    while (count > 1 && common(stride, count) != 1) {
      stride++;
    }
    return new Turn(count, stride, count == 0 ? 0 : (int) (Chance.unit(seed) * count));
  }

  int at(int position) {
    return (int) (((long) position * stride + start) % count);
  }

  private static int common(int a, int b) {
    return b == 0 ? a : common(b, a % b);
  }
}

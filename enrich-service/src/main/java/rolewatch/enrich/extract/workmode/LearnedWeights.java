package rolewatch.enrich.extract.workmode;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.ToIntFunction;
import rolewatch.events.WorkMode;

/**
 * How much each feature speaks for each work mode: a multinomial logistic regression (Hastie,
 * Tibshirani and Friedman, <i>The Elements of Statistical Learning</i>, 4.4). The weights of a
 * passage's features are added and divided by the square root of their number, so that a long
 * passage is no surer than a short one.
 */
final class LearnedWeights {

  /** The modes in the order of the weights. */
  static final List<WorkMode> MODES =
      List.of(WorkMode.REMOTE, WorkMode.HYBRID, WorkMode.ONSITE, WorkMode.UNKNOWN);

  /** Weights are written as whole hundredths. */
  static final double STEP = 0.01;

  private static final int COUNT = 4;

  private final long[] keys;
  private final float[] weights;
  private final int mask;

  /**
   * From lines of a feature, a tab and a number for each mode.
   *
   * @param ids the number of a word
   */
  LearnedWeights(List<String> lines, ToIntFunction<String> ids) {
    int size = Integer.highestOneBit(lines.size() + 1) * 4;
    this.keys = new long[size];
    this.weights = new float[size * COUNT];
    this.mask = size - 1;
    for (String line : lines) {
      int tab = line.indexOf('\t');
      put(Feature.key(line.substring(0, tab), ids), line.substring(tab + 1).split(" "));
    }
  }

  private void put(long feature, String[] numbers) {
    int slot = slot(feature);
    keys[slot] = feature + 1;
    for (int i = 0; i < COUNT; i++) {
      weights[slot * COUNT + i] = (float) (Integer.parseInt(numbers[i]) * STEP);
    }
  }

  // Where a feature stands, or the empty slot where it would. Keys are kept one higher: 0 is empty.
  private int slot(long feature) {
    int slot = (int) (feature * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != feature + 1) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** What some features say together. */
  final class Sum implements LongConsumer {
    private final double[] sums = new double[COUNT];
    private int features;

    @Override
    public void accept(long feature) {
      features++;
      int slot = slot(feature);
      for (int i = 0; keys[slot] != 0 && i < COUNT; i++) {
        sums[i] += weights[slot * COUNT + i];
      }
    }

    /** This and the features of others. */
    void add(Sum other) {
      features += other.features;
      for (int i = 0; i < COUNT; i++) {
        sums[i] += other.sums[i];
      }
    }

    /** The probability of each mode. */
    double[] probabilities() {
      return softmax(sums, Math.sqrt(Math.max(1, features)));
    }
  }

  /** The powers of e of some numbers, each divided by another, as shares of their sum. */
  static double[] softmax(double[] sums, double by) {
    double most = Double.NEGATIVE_INFINITY;
    for (double sum : sums) {
      most = Math.max(most, sum / by);
    }
    double[] shares = new double[sums.length];
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      shares[i] = StrictMath.exp(sums[i] / by - most);
      all += shares[i];
    }
    for (int i = 0; i < sums.length; i++) {
      shares[i] /= all;
    }
    return shares;
  }
}

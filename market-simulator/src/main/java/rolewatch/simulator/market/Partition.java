package rolewatch.simulator.market;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Shares that together are the whole. */
final class Partition {

  private static final double ROUNDING = 0.005;

  private Partition() {}

  /** The shares of a section, checked to add up to 1. */
  static Map<String, Double> of(Section section, ToDoubleFunction<String> share) {
    Map<String, Double> shares = new LinkedHashMap<>();
    section.keys().forEach(key -> shares.put(key, share.applyAsDouble(key)));
    check(section, shares.values().stream().mapToDouble(Double::doubleValue).sum(), "shares");
    return shares;
  }

  static void check(Section section, double sum, String what) {
    if (Math.abs(sum - 1) > ROUNDING) {
      throw section.wrong(
          what + " add up to " + Math.round(sum * 1000) / 10.0 + "%", "make them add up to 100%");
    }
  }
}

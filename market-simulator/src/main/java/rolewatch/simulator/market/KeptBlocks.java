package rolewatch.simulator.market;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The blocks that were asked for last; others are made again. */
final class KeptBlocks {

  private final Map<Integer, Block> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final IntFunction<Block> maker;
  private final int most;

  KeptBlocks(int most, IntFunction<Block> maker) {
    this.most = most;
    this.maker = maker;
  }

  /** Two who ask at once may both make it; it is the same. */
  Block get(int number) {
    Block known = known(number);
    if (known != null) {
      return known;
    }
    Block made = maker.apply(number);
    keep(number, made);
    return made;
  }

  synchronized int size() {
    return kept.size();
  }

  private synchronized @Nullable Block known(int number) {
    return kept.get(number);
  }

  private synchronized void keep(int number, Block block) {
    kept.put(number, block);
    if (kept.size() > most) {
      kept.remove(kept.keySet().iterator().next());
    }
  }
}

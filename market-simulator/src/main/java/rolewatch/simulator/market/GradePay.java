package rolewatch.simulator.market;

import java.util.HashMap;
import java.util.Map;
import rolewatch.events.Seniority;

/**
 * What the paid jobs of one grade are paid, by rank from the lowest. The pay is log-normal around
 * the grade's median, stretched so that a given number lies below the median of the whole role.
 */
final class GradePay {

  private static final int STEP = 500;
  private static final int HOURS = 2080;
  private static final double MOST_DEVIATIONS = 2.6;

  private final MarketFacts.GradeFacts facts;
  private final long seed;
  private final double hourly;
  private final int count;
  private final Map<Integer, Integer> fixed = new HashMap<>();

  private double roleMedian;
  private int below = -1;

  GradePay(MarketFacts.GradeFacts facts, int count, double hourly, long seed) {
    this.facts = facts;
    this.count = count;
    this.hourly = hourly;
    this.seed = seed;
    for (int rank = (count - 1) / 2; rank <= count / 2 && count > 0; rank++) {
      fixed.put(rank, (int) Math.round(facts.median()));
    }
  }

  Seniority grade() {
    return facts.grade();
  }

  int count() {
    return count;
  }

  /** The fewest that can lie below that pay, the grade's median being what it is. */
  int fewestBelow(double pay) {
    return facts.median() < pay && count > 0 ? count / 2 + 1 : 0;
  }

  /** The most that can lie below that pay, the grade's median being what it is. */
  int mostBelow(double pay) {
    return facts.median() < pay ? count : Math.max(0, (count - 1) / 2);
  }

  /** How many would lie below that pay by the grade's own distribution. */
  double usuallyBelow(double pay) {
    return count * usualShareBelow(pay);
  }

  /** Puts so many below that pay and, of the others, the lowest {@code at} exactly there. */
  void putBelow(int some, double pay, int at) {
    roleMedian = pay;
    below = some;
    for (int rank = some; rank < some + at; rank++) {
      fixed.put(rank, (int) Math.round(pay));
    }
  }

  /** The rank whose pay is nearest to that, and may become just that; -1 if there is none. */
  int nearest(int pay) {
    int crossing = crossing(pay);
    int best = -1;
    for (int rank = Math.max(0, crossing - 20); rank < Math.min(count, crossing + 20); rank++) {
      if (isFree(rank, pay) && (best < 0 || distance(rank, pay) < distance(best, pay))) {
        best = rank;
      }
    }
    return best;
  }

  int distance(int rank, int pay) {
    return Math.abs(pay(rank) - pay);
  }

  void fix(int rank, int pay) {
    fixed.put(rank, pay);
  }

  /** Whole US dollars a year. */
  int pay(int rank) {
    Integer exact = fixed.get(rank);
    if (exact != null) {
      return exact;
    }
    double deviations = Normal.quantile(stretched((rank + 0.5) / count));
    double bounded = Math.clamp(deviations, -MOST_DEVIATIONS, MOST_DEVIATIONS);
    double pay = facts.median() * Math.exp(facts.spread() * bounded);
    int wages = (int) Math.round(pay / HOURS) * HOURS;
    if (mayBeHourly(rank) && onItsSide(wages, rank) == wages) {
      return wages;
    }
    return onItsSide((int) Math.round(pay / STEP) * STEP, rank);
  }

  boolean isHourly(int rank) {
    return mayBeHourly(rank) && !fixed.containsKey(rank) && pay(rank) % HOURS == 0;
  }

  private boolean mayBeHourly(int rank) {
    return Chance.unit(seed, rank) < hourly;
  }

  private boolean isFree(int rank, int pay) {
    return !fixed.containsKey(rank) && onItsSide(pay, rank) == pay;
  }

  private int onItsSide(int pay, int rank) {
    int own = side(pay, (int) Math.round(facts.median()), rank < count / 2);
    return below < 0 ? own : side(own, (int) Math.round(roleMedian), rank < below);
  }

  private static int side(int pay, int median, boolean low) {
    return low ? Math.min(pay, median) : Math.max(pay, median);
  }

  private int crossing(int pay) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pay(middle) < pay) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private double usualShareBelow(double pay) {
    return Normal.below(Math.log(pay / facts.median()) / facts.spread());
  }

  private double stretched(double share) {
    if (below < 0 || roleMedian == facts.median()) {
      return share;
    }
    double from = (double) below / count;
    double to = usualShareBelow(roleMedian);
    if (from > 0.5) {
      return share <= 0.5 ? share : bent(share, 0.5, from, to, 1);
    }
    return share >= 0.5 ? share : bent(share, 0, from, to, 0.5);
  }

  /** Moves {@code from} to {@code to}, and what lies between the ends with it. */
  private static double bent(double share, double start, double from, double to, double end) {
    return share <= from
        ? start + (share - start) * (to - start) / (from - start)
        : to + (share - from) * (end - to) / (end - from);
  }
}

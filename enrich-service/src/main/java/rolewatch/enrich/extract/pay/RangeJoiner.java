package rolewatch.enrich.extract.pay;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.pay.Sum.Bounds;

/** Joins amounts to ranges and reads open ends. */
final class RangeJoiner {

  /** A text with more sums than this is a price list; what follows is left out. */
  private static final int MOST_SUMS = 400;

  /** Bounds further apart than this belong to different things. */
  private static final double WIDEST = 25;

  private static final int LONGEST_REMARK = 40;

  private final Currencies currencies;
  private final OpenEnds openEnds;

  RangeJoiner(Currencies currencies, OpenEnds openEnds) {
    this.currencies = currencies;
    this.openEnds = openEnds;
  }

  /** The sums of money in the order of the text. */
  List<Sum> join(String lower, List<Amount> amounts) {
    List<Sum> sums = new ArrayList<>();
    for (int i = 0; i < amounts.size() && sums.size() < MOST_SUMS; i++) {
      Amount first = amounts.get(i);
      int next = behindRemark(lower, amounts, i);
      Sum range = next < amounts.size() ? range(lower, first, amounts.get(next)) : null;
      Sum graded = i + 2 < amounts.size() ? graded(lower, amounts.subList(i, i + 3)) : null;
      if (range != null) {
        i = next;
        sums.add(range);
      } else if (graded != null) {
        i += 2;
        sums.add(graded);
      } else if (first.mark() != null || BareSum.isPossible(first)) {
        sums.add(single(lower, first));
      }
    }
    return sums;
  }

  // "$51,000 (step 1) to $88,000 (step 15)": the numbers of a remark are passed over.
  private static int behindRemark(String lower, List<Amount> amounts, int index) {
    Amount first = amounts.get(index);
    int open = lower.startsWith(" ", first.end()) ? first.end() + 1 : first.end();
    int next = index + 1;
    if (first.mark() == null || !lower.startsWith("(", open)) {
      return next;
    }
    int limit = Math.min(lower.length(), open + LONGEST_REMARK);
    int close = lower.indexOf(')', open, limit);
    while (next < amounts.size()
        && amounts.get(next).start() < close
        && amounts.get(next).mark() == null) {
      next++;
    }
    return next;
  }

  private Sum single(String lower, Amount amount) {
    return new Sum(amount, null, openEnds.of(lower, amount));
  }

  private @Nullable Sum range(String lower, Amount first, Amount second) {
    if (!currencies.agree(first.mark(), second.mark())) {
      return null;
    }
    boolean joined =
        switch (Gap.between(lower, first.end(), second.start())) {
          case RANGE, RISING -> true;
          case AND -> openEnds.isBetween(lower, first.start());
          case MAXIMUM -> openEnds.isMinimum(lower, first.start());
          case PARTED -> openEnds.of(lower, first) == Bounds.FLOOR;
          case NOTHING -> isSlashed(lower, first, second);
          case OTHER, MIDPOINT -> false;
        };
    return joined ? shareUnit(first, second) : null;
  }

  // "28/32k"
  private static boolean isSlashed(String lower, Amount first, Amount second) {
    return second.unit() == Unit.THOUSAND
        && second.start() == first.end() + 1
        && lower.charAt(first.end()) == '/';
  }

  // "Minimum $60,000; midpoint $70,000; maximum $80,000"
  private @Nullable Sum graded(String lower, List<Amount> three) {
    Amount low = three.get(0);
    Amount high = three.get(2);
    boolean graded =
        Gap.between(lower, low.end(), three.get(1).start()) == Gap.MIDPOINT
            && Gap.between(lower, three.get(1).end(), high.start()) == Gap.MAXIMUM
            && currencies.agree(low.mark(), high.mark())
            && openEnds.isMinimum(lower, low.start());
    return graded ? shareUnit(low, high) : null;
  }

  // "$120-150k", "$150k-190", "10 - 15 million", "$120-150,000": the unit belongs to both.
  private static @Nullable Sum shareUnit(Amount first, Amount second) {
    Amount low = first;
    Amount high = second;
    if (first.unit() == Unit.ONE && second.unit() != Unit.ONE && isSmall(first)) {
      low = first.in(second.unit());
    } else if (second.unit() == Unit.ONE && first.unit() != Unit.ONE && isSmall(second)) {
      high = second.in(first.unit());
    } else if (lacksThousands(first, second)) {
      low = first.in(Unit.THOUSAND);
    }
    double one = low.value().doubleValue();
    double other = high.value().doubleValue();
    boolean near =
        Math.max(one, other) <= WIDEST * Math.min(one, other) || Math.min(one, other) == 0;
    return near ? new Sum(low, high, Bounds.BOTH) : null;
  }

  private static boolean lacksThousands(Amount first, Amount second) {
    double small = first.value().doubleValue();
    double large = second.value().doubleValue();
    return isSmall(first)
        && first.unit() == Unit.ONE
        && second.grouped()
        && small >= 10
        && small < 1_000
        && small * 1_000 <= large
        && large <= small * 1_000 * 4;
  }

  private static boolean isSmall(Amount amount) {
    return amount.number().doubleValue() < 1_000;
  }
}

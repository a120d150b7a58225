package rolewatch.enrich.extract.pay;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.pay.PeriodReader.Attached;
import rolewatch.enrich.extract.pay.TextPay.Candidate;

/** What sums of one list tell about each other: said once, it holds for all of them. */
final class Neighbours {

  /** Sums of one list differ by no more than this. */
  private static final double COMPARABLE = 6;

  /** Choices between two sums of one kind are written no further apart. */
  private static final int LONGEST_JOINT = 24;

  /** A line that a list goes on behind is no longer. */
  private static final int LONGEST_ITEM = 160;

  private Neighbours() {}

  /** What the sum before tells about this one. */
  static Verdict inherited(
      String lower, @Nullable Candidate previous, Sum sum, Surroundings near, double dollars) {
    if (previous == null || sum.isBare()) {
      return Verdict.NONE;
    }
    boolean alike =
        previous.sum().isRange() == sum.isRange() && isComparable(previous.dollars(), dollars);
    if (!sameLine(lower, previous.sum(), sum)) {
      boolean listed = alike && sum.isRange() && previous.verdict().accepted();
      return listed && isNextLine(lower, previous.sum(), sum) ? previous.verdict() : Verdict.NONE;
    }
    if (near.follows()) {
      return alike ? previous.verdict() : previous.verdict().withoutPay();
    }
    return alike && sum.isRange() ? previous.verdict().withoutRefusal() : Verdict.NONE;
  }

  /** True if two sums stand in one line or in lines that follow each other. */
  static boolean isList(String lower, Candidate one, Candidate next) {
    return sameLine(lower, one.sum(), next.sum()) || isNextLine(lower, one.sum(), next.sum());
  }

  /** What is said behind the last sum of a line holds for those before it. */
  static void shareBackwards(String lower, List<Candidate> candidates) {
    for (int i = candidates.size() - 2; i >= 0; i--) {
      Candidate one = candidates.get(i);
      Candidate next = candidates.get(i + 1);
      if (isPaidAs(lower, one, next)) {
        candidates.set(i, one.with(next.verdict()));
      } else if (isChoice(lower, one, next)) {
        candidates.set(i, asChoice(one, next));
      }
    }
  }

  // "US $160,000-$190,000; UK £95,000-£115,000 per year"
  private static boolean isPaidAs(String lower, Candidate one, Candidate next) {
    return !one.verdict().accepted()
        && next.verdict().accepted()
        && one.verdict().not() == 0
        && one.sum().isRange()
        && next.sum().isRange()
        && !one.sum().isBare()
        && isComparable(one.dollars(), next.dollars())
        && sameLine(lower, one.sum(), next.sum());
  }

  // "3,850 USD / 2,310 GBP per week", "$800 or $1,000 a month for you to spend on food"
  private static Candidate asChoice(Candidate one, Candidate next) {
    Attached later = next.attached();
    Attached attached =
        one.attached() != null || later == null ? one.attached() : later.upTo(one.sum().end());
    boolean refused = !next.verdict().accepted() && next.verdict().not() > next.verdict().pay();
    Verdict verdict = refused ? one.verdict().refused() : one.verdict();
    return new Candidate(one.sum(), attached, one.near(), one.dollars(), verdict);
  }

  private static boolean isChoice(String lower, Candidate one, Candidate next) {
    int from = Math.max(one.sum().end(), one.near().end());
    int to = next.sum().start();
    return from <= to
        && to - from <= LONGEST_JOINT
        && one.sum().isRange() == next.sum().isRange()
        && isComparable(one.dollars(), next.dollars())
        && isJoint(lower.substring(from, to));
  }

  private static boolean isJoint(String between) {
    int open = between.indexOf('(');
    int close = between.indexOf(')');
    String words = open >= 0 && close > open ? between.substring(close + 1) : between;
    return switch (words.strip()) {
      case "or", "/", "oder", "ou", "o" -> true;
      default -> false;
    };
  }

  private static boolean isComparable(double one, double other) {
    return one <= other * COMPARABLE && other <= one * COMPARABLE;
  }

  private static boolean sameLine(String lower, Sum one, Sum other) {
    return lower.indexOf('\n', one.end(), Math.max(one.end(), other.start())) < 0;
  }

  private static boolean isNextLine(String lower, Sum one, Sum other) {
    if (other.start() - one.end() > LONGEST_ITEM) {
      return false;
    }
    int end = lower.indexOf('\n', one.end(), other.start());
    int text = end;
    while (text < other.start() && lower.charAt(text) == '\n') {
      text++;
    }
    return lower.indexOf('\n', text, other.start()) < 0;
  }
}

package rolewatch.enrich.extract.pay;

import java.util.List;
import rolewatch.enrich.extract.pay.PeriodReader.Attached;
import rolewatch.enrich.extract.pay.TextPay.Candidate;
import rolewatch.events.PayPeriod;

/**
 * Tells that a sum says once more, for another period, what the one before it says: "£12.60 per
 * hour (£24,570 per annum)". It needs no word for pay of its own.
 */
final class SamePay {

  private static final int FARTHEST = 30;
  private static final double LEAST = 0.75;
  private static final double MOST = 1.2;

  private SamePay() {}

  /** Accepts every sum that repeats an accepted one. */
  static void accept(String lower, List<Candidate> candidates) {
    for (int i = 1; i < candidates.size(); i++) {
      Candidate one = candidates.get(i - 1);
      Candidate next = candidates.get(i);
      if (one.verdict().accepted() && !next.verdict().accepted() && repeats(lower, one, next)) {
        candidates.set(i, next.with(one.verdict()));
      }
    }
  }

  private static boolean repeats(String lower, Candidate one, Candidate next) {
    Attached first = one.attached();
    Attached second = next.attached();
    int from = one.near().end();
    if (first == null
        || second == null
        || first.period() == second.period()
        || next.verdict().not() > 0
        || one.sum().isRange() != next.sum().isRange()
        || next.sum().start() - from > FARTHEST
        || lower.indexOf('\n', from, Math.max(from, next.sum().start())) >= 0) {
      return false;
    }
    double ratio = yearly(next, second.period()) / yearly(one, first.period());
    return ratio >= LEAST && ratio <= MOST;
  }

  private static double yearly(Candidate candidate, PayPeriod period) {
    return candidate.dollars()
        * switch (period) {
          case HOUR -> 2_080;
          case DAY -> 250;
          case WEEK -> 52;
          case MONTH -> 12;
          case YEAR -> 1;
        };
  }
}

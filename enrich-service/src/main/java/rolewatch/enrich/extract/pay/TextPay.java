package rolewatch.enrich.extract.pay;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.pay.PeriodReader.Attached;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.Finding;
import rolewatch.events.Findings.Problem;
import rolewatch.events.Pay;

/** Reads the pay that one text states: scan, join, weigh, check. */
final class TextPay {

  /** Sums of one list differ by no more than this. */
  private static final double COMPARABLE = 6;

  private final Currencies currencies = new Currencies();
  private final AmountScanner scanner = new AmountScanner(currencies);
  private final RangeJoiner joiner = new RangeJoiner(currencies, new OpenEnds());
  private final PeriodReader periods = new PeriodReader();
  private final CueBook book = new CueBook();
  private final ContextWeigher weigher = new ContextWeigher(book);
  private final PayMaker maker = new PayMaker(currencies, periods, new ZoneReader(book));

  /** What a text states, and what was refused in it. */
  record Stated(List<Finding<Pay>> pay, List<Problem> problems) {}

  /** A sum with all that was read around it. */
  record Candidate(
      Sum sum, @Nullable Attached attached, Surroundings near, double dollars, Verdict verdict) {}

  Stated read(PreparedText prepared, @Nullable String country) {
    List<Candidate> candidates = candidates(prepared, country);
    shareBackwards(prepared.lower(), candidates);
    Stated stated = new Stated(new ArrayList<>(), new ArrayList<>());
    for (Candidate candidate : candidates) {
      if (candidate.verdict().accepted()) {
        maker.add(prepared, candidate, country, stated);
      }
    }
    return stated;
  }

  private List<Candidate> candidates(PreparedText prepared, @Nullable String country) {
    String lower = prepared.lower();
    List<Candidate> candidates = new ArrayList<>();
    Candidate previous = null;
    List<Sum> sums = joiner.join(lower, scanner.scan(prepared.text()));
    for (int i = 0; i < sums.size(); i++) {
      Sum sum = sums.get(i);
      Attached attached = periods.attached(lower, sum.end());
      if (sum.isBare() && !BareSum.isPossible(lower, sum, attached)) {
        continue;
      }
      int nextStart = i + 1 < sums.size() ? sums.get(i + 1).start() : Integer.MAX_VALUE;
      previous = candidate(lower, sum, attached, country, previous, nextStart);
      candidates.add(previous);
    }
    return candidates;
  }

  private Candidate candidate(
      String lower,
      Sum sum,
      @Nullable Attached attached,
      @Nullable String country,
      @Nullable Candidate previous,
      int nextStart) {
    int end = attached == null ? sum.end() : attached.end();
    Surroundings near =
        Surroundings.of(
            lower,
            previous == null ? 0 : previous.near().to(),
            sum.start(),
            sum.end(),
            end,
            nextStart);
    double dollars = sum.size() / currencies.scale(currencies.code(sum.mark(currencies), country));
    double form = Form.weigh(lower, sum, attached, dollars);
    Verdict verdict =
        weigher.weigh(
            lower, near, form, sum.isBare(), inherited(lower, previous, sum, near, dollars));
    boolean accepted = verdict.accepted() && (sum.first().unit().isPersonal() || isSmallMoney(sum));
    return new Candidate(sum, attached, near, dollars, accepted ? verdict : verdict.refused());
  }

  // Millions are what companies turn over, unless the currency's units are that small.
  private boolean isSmallMoney(Sum sum) {
    return currencies.scale(sum.mark(currencies)) >= 100;
  }

  private static Verdict inherited(
      String lower, @Nullable Candidate previous, Sum sum, Surroundings near, double dollars) {
    if (previous == null || sum.isBare() || !sameLine(lower, previous.sum(), sum)) {
      return Verdict.NONE;
    }
    boolean alike =
        previous.sum().isRange() == sum.isRange() && isComparable(previous.dollars(), dollars);
    if (near.follows()) {
      return alike ? previous.verdict() : previous.verdict().withoutPay();
    }
    return alike && sum.isRange() ? previous.verdict().withoutRefusal() : Verdict.NONE;
  }

  // "US $160,000-$190,000; UK £95,000-£115,000 per year": what is said at the end holds for all.
  private static void shareBackwards(String lower, List<Candidate> candidates) {
    for (int i = candidates.size() - 2; i >= 0; i--) {
      Candidate one = candidates.get(i);
      Candidate next = candidates.get(i + 1);
      boolean shares =
          !one.verdict().accepted()
              && next.verdict().accepted()
              && one.verdict().not() == 0
              && one.sum().isRange()
              && next.sum().isRange()
              && !one.sum().isBare()
              && isComparable(one.dollars(), next.dollars())
              && sameLine(lower, one.sum(), next.sum());
      if (shares) {
        candidates.set(
            i, new Candidate(one.sum(), one.attached(), one.near(), one.dollars(), next.verdict()));
      }
    }
  }

  private static boolean isComparable(double one, double other) {
    return one <= other * COMPARABLE && other <= one * COMPARABLE;
  }

  private static boolean sameLine(String lower, Sum one, Sum other) {
    return lower.indexOf('\n', one.end(), Math.max(one.end(), other.start())) < 0;
  }
}

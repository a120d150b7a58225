package rolewatch.enrich.extract.pay;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.pay.PeriodReader.Attached;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.Finding;
import rolewatch.events.Findings.Problem;
import rolewatch.events.Pay;
import rolewatch.events.PayPeriod;

/** Reads the pay that one text states: scan, join, weigh, check. */
final class TextPay {

  /** In about US dollars. */
  private static final double MOST_IN_MILLIONS = 400_000;

  /** How much a scheme paid on top, or other company of pay, speaks for pay. */
  private static final double SCHEME = 2;

  /** What somebody earns in a year, in about US dollars; a car or a course costs less. */
  private static final double LEAST_A_YEAR = 15_000;

  private static final double MOST_A_YEAR = 700_000;

  private final Currencies currencies = new Currencies();
  private final AmountScanner scanner = new AmountScanner(currencies);
  private final RangeJoiner joiner = new RangeJoiner(currencies, new OpenEnds());
  private final PeriodReader periods = new PeriodReader();
  private final CueBook book = new CueBook(false);
  private final ContextWeigher weigher = new ContextWeigher(book);
  private final ContextWeigher traineeWeigher = new ContextWeigher(new CueBook(true));
  private final NationalSchemes schemes = new NationalSchemes();
  private final FullTime fullTime = new FullTime();
  private final Companions companions = new Companions();
  private final SalaryWords salaries = new SalaryWords();
  private final ShortThousands thousands = new ShortThousands(salaries);
  private final PayMaker maker =
      new PayMaker(currencies, periods, new ZoneReader(book), schemes, salaries);

  /** What a text states, and what was refused in it. */
  record Stated(List<Finding<Pay>> pay, List<Problem> problems) {}

  /** A sum with all that was read around it. */
  record Candidate(
      Sum sum, @Nullable Attached attached, Surroundings near, double dollars, Verdict verdict) {

    Candidate with(Verdict other) {
      return new Candidate(sum, attached, near, dollars, other);
    }
  }

  /**
   * What the sums of a list share once one of them says it.
   *
   * @param currency which of its currencies a sign such as "$" stands for
   * @param period what time they are for
   */
  record Shared(@Nullable String currency, @Nullable PayPeriod period) {
    static final Shared NOTHING = new Shared(null, null);
  }

  /**
   * @param country decides what a bare "$" is; null if it is not known
   * @param trainee true if the posting is for a trainee, who is paid by a stipend
   */
  Stated read(PreparedText prepared, @Nullable String country, boolean trainee) {
    List<Candidate> candidates = candidates(prepared, country, trainee ? traineeWeigher : weigher);
    Neighbours.shareBackwards(prepared.lower(), candidates);
    SamePay.accept(prepared.lower(), candidates);
    fullTime.refuseShares(prepared.lower(), candidates);
    Stated stated = new Stated(new ArrayList<>(), new ArrayList<>());
    Candidate previous = null;
    Shared shared = Shared.NOTHING;
    for (Candidate candidate : candidates) {
      if (candidate.verdict().accepted()) {
        boolean listed =
            previous != null && Neighbours.isList(prepared.lower(), previous, candidate);
        shared = maker.add(prepared, candidate, listed ? shared : Shared.NOTHING, country, stated);
        previous = candidate;
      }
    }
    return stated;
  }

  private List<Candidate> candidates(
      PreparedText prepared, @Nullable String country, ContextWeigher weigher) {
    String lower = prepared.lower();
    List<Candidate> candidates = new ArrayList<>();
    Candidate previous = null;
    List<Sum> sums = joiner.join(lower, scanner.scan(prepared));
    for (int i = 0; i < sums.size(); i++) {
      Sum sum = sums.get(i);
      Attached attached = periods.attached(lower, sum.end());
      if (sum.isBare() && !BareSum.isPossible(lower, sum, attached)) {
        continue;
      }
      int nextStart = i + 1 < sums.size() ? sums.get(i + 1).start() : Integer.MAX_VALUE;
      previous = candidate(lower, sum, attached, country, previous, nextStart, weigher);
      candidates.add(previous);
    }
    return candidates;
  }

  private Candidate candidate(
      String lower,
      Sum written,
      @Nullable Attached attached,
      @Nullable String country,
      @Nullable Candidate previous,
      int nextStart,
      ContextWeigher weigher) {
    int end = attached == null ? written.end() : attached.end();
    Surroundings near =
        Surroundings.of(
            lower,
            previous == null ? 0 : previous.near().to(),
            written.start(),
            written.end(),
            end,
            nextStart);
    double scale = currencies.scale(currencies.code(written.mark(currencies), country));
    Sum sum = attached == null ? inThousands(lower, written, near, scale) : written;
    double dollars = sum.size() / scale;
    double form = Form.weigh(lower, sum, withinRange(lower, sum, attached), dollars);
    form += onTopWeight(lower, sum, end, dollars);
    Verdict verdict =
        weigher.weigh(
            lower,
            near,
            form,
            sum.isBare(),
            Neighbours.inherited(lower, previous, sum, near, dollars));
    // Lakhs per annum are paid to nobody but people.
    if (sum.isPerYear()) {
      return new Candidate(sum, attached, near, dollars, verdict.acceptedByForm());
    }
    boolean accepted = verdict.accepted() && (sum.first().unit().isPersonal() || isSmallMoney(sum));
    return new Candidate(sum, attached, near, dollars, accepted ? verdict : verdict.refused());
  }

  private Sum inThousands(String lower, Sum sum, Surroundings near, double scale) {
    boolean timed = periods.before(lower, near.from(), near.start()) == PayPeriod.HOUR;
    return timed ? sum : thousands.read(lower, sum, near, sum.size() / scale);
  }

  private double onTopWeight(String lower, Sum sum, int end, double dollars) {
    boolean shared = currencies.isShared(sum.mark(currencies));
    boolean scheme = shared && schemes.currencyBehind(lower, end) != null;
    boolean companion =
        !sum.isBare()
            && dollars >= LEAST_A_YEAR
            && dollars <= MOST_A_YEAR
            && companions.follow(lower, end);
    return scheme || companion ? SCHEME : 0;
  }

  // "£12.60 per hour, rising to £13.10": the period of a range may stand at its first amount.
  private @Nullable Attached withinRange(String lower, Sum sum, @Nullable Attached attached) {
    return attached == null && sum.isRange()
        ? periods.attached(lower, sum.first().end())
        : attached;
  }

  // Millions are what companies turn over, unless the currency's units are so small that somebody
  // is paid them: "R1.2m a year".
  private boolean isSmallMoney(Sum sum) {
    double scale = currencies.scale(currencies.code(sum.mark(currencies), null));
    return scale >= 100 || scale > 1 && sum.size() / scale <= MOST_IN_MILLIONS;
  }
}

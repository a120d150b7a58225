package rolewatch.enrich.extract.pay;

/**
 * Weighs the words around a sum of money. The nearer a cue, the more it counts; the form of the sum
 * (a range, a period, a line of its own) counts too; words for other money count against it.
 */
final class ContextWeigher {

  private static final double ENOUGH = 2.5;

  /** A sum without a currency is pay only if a plain word for pay stands close by. */
  private static final double ENOUGH_BARE = 2.2;

  private static final double HEADING = 0.8;

  /** A cue that is this much stronger than its counterpart leaves it this much weight. */
  private static final double CLEARLY = 1.1;

  private static final double OVERRULED = 0.4;

  /** What a word in brackets counts, which explains another one. */
  private static final double ASIDE = 0.5;

  private static final int REACH_PLUS = 24;

  private final CueBook book;

  ContextWeigher(CueBook book) {
    this.book = book;
  }

  /**
   * @param form how much the sum's form speaks for pay
   * @param bare true if no currency is written
   * @param previous the verdict on the sum before
   */
  Verdict weigh(String lower, Surroundings near, double form, boolean bare, Verdict previous) {
    Tally tally = new Tally();
    before(lower, near, tally);
    if (!bare) {
      after(lower, near, tally);
    }
    tally.inherit(previous);
    if (near.headingTo() > near.headingFrom() && tally.not() < 2) {
      heading(lower, near, tally);
    }
    double against = tally.pay() > tally.not() * CLEARLY ? tally.not() * OVERRULED : tally.not();
    double score = tally.pay() + form - against;
    boolean named = !bare || (tally.pay() >= ENOUGH_BARE && !tally.fromHeading());
    boolean accepted = score >= ENOUGH && named && tally.pay() >= tally.not();
    return new Verdict(tally.pay(), tally.not(), tally.component(), accepted);
  }

  private void before(String lower, Surroundings near, Tally tally) {
    Words words = Words.of(lower, near.from(), near.start());
    for (int i = 0; i < words.size(); ) {
      var match = book.before().at(words, i);
      if (match == null) {
        i++;
        continue;
      }
      boolean aside = isAside(lower, words.start(match.first()), near.start());
      if (!aside) {
        tally.pass(match.meaning());
      }
      i += match.count();
      tally.add(
          match.meaning(), decayBefore(near.start() - words.end(i - 1)) * (aside ? ASIDE : 1));
    }
  }

  private void after(String lower, Surroundings near, Tally tally) {
    plus(lower, near, tally);
    Words words = Words.of(lower, near.amountEnd(), near.to());
    for (int i = 0; i < words.size(); ) {
      var match = book.after().at(words, i);
      if (match == null) {
        i++;
        continue;
      }
      double aside = isInside(lower, near.amountEnd(), words.start(i)) ? ASIDE : 1;
      tally.add(match.meaning(), decayAfter(near.distanceBehind(words.start(i))) * aside);
      i += match.count();
    }
  }

  // "£60,000+ OTE" names the sum, "£60,000+ commission" something beside it.
  private void plus(String lower, Surroundings near, Tally tally) {
    int end = near.amountEnd();
    if (near.to() > end || !lower.startsWith("+ ", end)) {
      return;
    }
    Words behind = Words.of(lower, end + 1, end + REACH_PLUS);
    var match = behind.size() == 0 ? null : book.after().at(behind, 0);
    if (match != null && match.meaning().namesWhole()) {
      tally.add(match.meaning(), 1);
    }
  }

  private void heading(String lower, Surroundings near, Tally tally) {
    Words words = Words.of(lower, near.headingFrom(), near.headingTo());
    Tally heading = new Tally();
    for (int i = 0; i < words.size(); ) {
      var match = book.before().at(words, i);
      i += match == null ? 1 : match.count();
      if (match != null) {
        heading.add(match.meaning(), HEADING);
      }
    }
    tally.addHeading(heading, near.hasTitle(lower));
  }

  // "total compensation (salary, bonus and stock) is $200,000": what stands in brackets explains.
  private static boolean isAside(String lower, int at, int limit) {
    int close = lower.indexOf(')', at, limit);
    if (close < 0) {
      return false;
    }
    int open = lower.indexOf('(', at, limit);
    return open < 0 || open > close;
  }

  // "$90,000 (made up of base and bonus)" explains, "$90,000 (base)" names.
  private static boolean isInside(String lower, int from, int at) {
    int open = lower.lastIndexOf('(', at);
    return open >= from && open < at - 1;
  }

  private static double decayBefore(int distance) {
    if (distance <= 18) {
      return 1;
    }
    return distance <= 55 ? 0.87 : distance <= 100 ? 0.7 : 0.5;
  }

  private static double decayAfter(int distance) {
    return distance <= 5 ? 1.15 : distance <= 15 ? 1 : distance <= 30 ? 0.75 : 0.5;
  }
}

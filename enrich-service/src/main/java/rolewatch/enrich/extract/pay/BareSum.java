package rolewatch.enrich.extract.pay;

import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.pay.PeriodReader.Attached;
import rolewatch.enrich.extract.words.DataLines;

/** Tells a number without a currency that may be pay from the counts and years of any text. */
final class BareSum {

  private static final Phrases<Boolean> FOLLOWERS = new Phrases<>();

  static {
    for (String word : DataLines.beside(BareSum.class, "clause-words.txt").get(0).split(" ")) {
      FOLLOWERS.add(word, true);
    }
    for (String word : DataLines.beside(BareSum.class, "bare-followers.txt").get(0).split(" ")) {
      FOLLOWERS.add(word, true);
    }
  }

  /** Words for the steps of a scale, which are numbered: "points 18-22". */
  private static final WordList STEPS = new WordList("scale-steps.txt");

  private static final int REACH = 24;
  private static final int STEP_REACH = 16;

  private BareSum() {}

  /** True if the number itself can be an amount of pay: not a year, and large or a range. */
  private static boolean isPossible(Sum sum) {
    Amount second = sum.second();
    if (second == null) {
      return isPossible(sum.first());
    }
    // "SP 800-171" names a standard.
    return isLarge(sum.first()) && sum.first().value().compareTo(second.value()) <= 0;
  }

  static boolean isPossible(Amount amount) {
    boolean plain = !amount.grouped() && amount.unit() == Unit.ONE;
    double number = amount.number().doubleValue();
    return isLarge(amount) && (!plain || number >= 1_000 || number % 1 != 0);
  }

  private static boolean isLarge(Amount amount) {
    double number = amount.number().doubleValue();
    boolean plain = !amount.grouped() && amount.unit() == Unit.ONE;
    return number >= 5 && !(plain && number >= 1900 && number <= 2100);
  }

  /** True if neither the number nor what follows it says that it counts something else. */
  static boolean isPossible(String lower, Sum sum, @Nullable Attached attached) {
    return isPossible(sum)
        && endsClean(lower, sum, attached)
        && (attached != null || !isStep(lower, sum.start()));
  }

  private static boolean isStep(String lower, int start) {
    Words words = Words.of(lower, Lines.start(lower, start, STEP_REACH), start);
    int last = words.size() - 1;
    return last >= 0 && words.end(last) >= start - 1 && STEPS.countAt(words, last) > 0;
  }

  // No noun follows that says what was counted. */
  private static boolean endsClean(String lower, Sum sum, @Nullable Attached attached) {
    if (attached != null) {
      return true;
    }
    if (lower.startsWith("-", sum.end())) {
      return false;
    }
    int from = lower.startsWith("+", sum.end()) ? sum.end() + 1 : sum.end();
    Words words = Words.of(lower, from, from + REACH);
    if (words.size() == 0
        || words.start(0) > from + 1
        || !Character.isLetter(words.get(0).charAt(0))) {
      return sum.isRange() || isPossible(sum.first());
    }
    return FOLLOWERS.at(words, 0) != null;
  }
}

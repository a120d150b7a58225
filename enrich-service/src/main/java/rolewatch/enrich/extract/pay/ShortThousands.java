package rolewatch.enrich.extract.pay;

/**
 * Reads "Salary 130-160", where the thousands go without saying: a range of round numbers that is
 * called a salary, so that it cannot be for an hour, and has no period of its own.
 */
final class ShortThousands {

  /** With a currency sign, smaller ranges are hourly wages. */
  private static final double SMALLEST_MARKED = 75;

  private static final double SMALLEST_BARE = 30;
  private static final double LARGEST = 1_000;

  private final SalaryWords salaries;

  ShortThousands(SalaryWords salaries) {
    this.salaries = salaries;
  }

  /**
   * The sum in thousands if the words before it mean that; else the sum itself.
   *
   * @param dollars its size in about US dollars, as written
   */
  Sum read(String lower, Sum sum, Surroundings near, double dollars) {
    return isShort(sum, dollars) && salaries.lead(lower, near) ? sum.inThousands() : sum;
  }

  private static boolean isShort(Sum sum, double dollars) {
    Amount second = sum.second();
    return second != null
        && sum.first().isRound()
        && second.isRound()
        && dollars >= (sum.isBare() ? SMALLEST_BARE : SMALLEST_MARKED)
        && dollars < LARGEST;
  }
}

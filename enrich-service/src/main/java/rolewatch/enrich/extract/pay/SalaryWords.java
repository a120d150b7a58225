package rolewatch.enrich.extract.pay;

/** The words for what is paid by the month or year, and never by the hour or day. */
final class SalaryWords {

  private final WordList words = new WordList("salary-words.txt");

  /** True if one of them leads up to a sum, in its sentence or in the line that heads it. */
  boolean lead(String lower, Surroundings near) {
    return words.names(lower, near.from(), near.start())
        || words.names(lower, near.headingFrom(), near.headingTo());
  }
}

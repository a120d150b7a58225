package rolewatch.stats.rollup;

/** Takes up stored entries one by one, into whatever is to be answered from. */
public sealed interface EntrySum permits Counts, CrossedPay {

  /**
   * Adds the entry that the reader stands at.
   *
   * @param skipped how many letters of its key to pass over: those of grade and work mode
   */
  void add(Measure measure, EntryReader entry, int skipped);
}

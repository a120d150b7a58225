package rolewatch.stats.batch;

/**
 * What became of the records of one log.
 *
 * @param nextOffset the offset after the last of them
 * @param applied events that changed what is known
 * @param superseded events that were not newer than what was known
 * @param rejected records that are no events
 */
public record Tally(long nextOffset, long applied, long superseded, long rejected) {

  /** A log of which nothing has been counted, up to an offset. */
  public static Tally startingAt(long offset) {
    return new Tally(offset, 0, 0, 0);
  }

  Tally applied(long offset) {
    return new Tally(offset + 1, applied + 1, superseded, rejected);
  }

  Tally superseded(long offset) {
    return new Tally(offset + 1, applied, superseded + 1, rejected);
  }

  Tally rejected(long offset) {
    return new Tally(offset + 1, applied, superseded, rejected + 1);
  }

  /** All records. */
  public long received() {
    return applied + superseded + rejected;
  }
}

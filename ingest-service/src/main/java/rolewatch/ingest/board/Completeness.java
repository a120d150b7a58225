package rolewatch.ingest.board;

import org.jspecify.annotations.Nullable;

/**
 * How much of a board a listing holds.
 *
 * @param kind what may be concluded from it
 * @param detail why it is not full, or a remark; null if there is nothing to say
 */
public record Completeness(Kind kind, @Nullable String detail) {

  /** What may be concluded from a listing. */
  public enum Kind {
    /** It holds every open posting: what it lacks is closed. */
    FULL,
    /** It may be cut: what it lacks may be open. */
    TRUNCATED,
    /** It could not be read: nothing follows. */
    UNREADABLE
  }

  public static final Completeness FULL = new Completeness(Kind.FULL, null);

  /** Whole as far as we read it, with a remark for people. */
  public static Completeness full(String remark) {
    return new Completeness(Kind.FULL, remark);
  }

  public static Completeness truncated(String detail) {
    return new Completeness(Kind.TRUNCATED, detail);
  }

  public static Completeness unreadable(String detail) {
    return new Completeness(Kind.UNREADABLE, detail);
  }

  public boolean isFull() {
    return kind == Kind.FULL;
  }

  /**
   * Judges a list by its length.
   *
   * @param items how many items the list holds
   * @param total how many the board says there are; negative if it does not say
   */
  public static Completeness ofList(int items, long total) {
    if (total > items) {
      return truncated("the board has " + total + " postings and lists " + items);
    }
    // Lengths at which boards are known to cut their lists.
    boolean suspicious = items == 500 || items == 550 || items == 1000;
    return suspicious && total < 0
        ? truncated("lists exactly " + items + " postings, which looks like a cap")
        : FULL;
  }
}

package rolewatch.stats.rollup;

/**
 * What kind of counts a rollup holds, so that a reader takes up only what it needs. The codes are
 * stored: never change or reuse one.
 */
public enum Part {
  /** Jobs, by all that mixes, shares and headline pay need. */
  JOBS("j"),
  /** What opened and closed on each day, and its pay. */
  LIFE("l"),
  /** What is to be added to {@link #JOBS} to count open postings instead of jobs. */
  COPIES("c"),
  /** Pay crossed with skills and with years of experience, per country, grade and work mode. */
  PAY("p"),
  /** Employers, in buckets. */
  EMPLOYERS("e");

  private final String code;

  Part(String code) {
    this.code = code;
  }

  /** The stored name. */
  public String code() {
    return code;
  }

  /** The part with that stored name. */
  public static Part of(String code) {
    for (Part part : values()) {
      if (part.code.equals(code)) {
        return part;
      }
    }
    throw new IllegalArgumentException("no part has the code '" + code + "'");
  }
}

package rolewatch.stats.rollup;

/**
 * What a cell counts; in the unit "active jobs" unless said otherwise. The codes are stored: never
 * change or reuse one.
 */
public enum Measure {
  JOBS('j'),
  /** Open postings behind the jobs. */
  POSTINGS('p'),
  /** Jobs whose posting states base pay that can be annualised. */
  DISCLOSED('d'),
  /** Jobs with at least one skill. */
  SKILL_BEARING('b'),
  /** Key: a work mode. */
  WORK_MODE('m'),
  /** Key: a seniority. */
  SENIORITY('g'),
  /** Key: a country code, or {@link Cell#UNKNOWN}. A job in two countries counts in both. */
  COUNTRY('c'),
  /** Key: a skill id. */
  SKILL('s'),
  /** Key: currency and annual amount, as in {@code USD150000}. */
  PAY('v'),
  /** Key: the extractor version that read the job's representative. */
  EXTRACTOR_VERSION('x');

  private final char code;

  Measure(char code) {
    this.code = code;
  }

  char code() {
    return code;
  }

  static Measure of(char code) {
    for (Measure measure : values()) {
      if (measure.code == code) {
        return measure;
      }
    }
    throw new IllegalArgumentException("no measure has the code '" + code + "'");
  }
}

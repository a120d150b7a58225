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
  /** Key: a band of the years of experience required, or {@link Cell#UNKNOWN}. */
  YEARS('y'),
  /** Key: {@link Cell#YES} if the employer hires for somebody else, {@link Cell#NO}, or unknown. */
  STAFFING('t'),
  /** Key: a skill id. */
  SKILL('s'),
  /** Key: currency and annual amount, as in {@code USD150000}. */
  PAY('v'),
  /** Key: the extractor version that read the job's representative. */
  EXTRACTOR_VERSION('x'),
  /** Stretches of days of jobs, active or not any more, that began on the day of the scope. */
  OPENED('o'),
  /** The pay of those. Key as of {@link #PAY}. */
  OPENED_PAY('O'),
  /** Stretches of days of jobs that ended on the day of the scope. */
  CLOSED('l'),
  /** The pay of those. Key as of {@link #PAY}. */
  CLOSED_PAY('L'),
  /** Key: a skill id and pay, see {@link Cell#pair}. */
  SKILL_PAY('S'),
  /** Key: a band of years and pay, see {@link Cell#pair}. */
  YEARS_PAY('Y'),
  /** Key: a location tier, or {@link Cell#UNKNOWN}. */
  TIER('h'),
  /** Key: a location tier and pay, see {@link Cell#pair}. */
  TIER_PAY('H'),
  /** Key: an employer, reduced and as written, see {@link Cell#pair}. */
  EMPLOYER('e'),
  /** Those of an employer who hires for somebody else. Key as of {@link #EMPLOYER}. */
  EMPLOYER_STAFFING('E');

  private static final Measure[] BY_CODE = byCode();

  private final char code;

  Measure(char code) {
    this.code = code;
  }

  private static Measure[] byCode() {
    Measure[] byCode = new Measure[128];
    for (Measure measure : values()) {
      byCode[measure.code] = measure;
    }
    return byCode;
  }

  char code() {
    return code;
  }

  static Measure of(char code) {
    Measure measure = code < BY_CODE.length ? BY_CODE[code] : null;
    if (measure == null) {
      throw new IllegalArgumentException("no measure has the code '" + code + "'");
    }
    return measure;
  }
}

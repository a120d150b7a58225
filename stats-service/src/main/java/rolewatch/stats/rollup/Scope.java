package rolewatch.stats.rollup;

import java.time.LocalDate;

/** The time that a rollup covers: all active jobs, or those that opened on one day. */
public final class Scope {

  /** All active jobs. */
  public static final String ACTIVE = "active";

  private Scope() {}

  /** Active jobs that opened on that day (UTC); the stored name sorts as the day does. */
  public static String day(LocalDate day) {
    return day.toString();
  }
}

package rolewatch.stats.figure;

import java.util.Locale;

/** What counts as one. */
public enum Unit {
  /** An opening, however many postings advertise it. */
  JOB,
  /** Every open posting by itself. */
  POSTING;

  /** The name in addresses and answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package rolewatch.enrich.extract.workmode;

import org.jspecify.annotations.Nullable;
import rolewatch.events.Evidence;
import rolewatch.events.WorkMode;

/**
 * What one text of a posting says about the work mode.
 *
 * @param mode the mode
 * @param officeDays days a week on site; null if not stated
 * @param firm true if it is said of this job, false if only of the company or in passing
 * @param evidence the words it was read from
 */
record Verdict(WorkMode mode, @Nullable Integer officeDays, boolean firm, Evidence evidence) {

  /** The same, said as firmly as another. */
  Verdict asFirmAs(Verdict other) {
    return new Verdict(mode, officeDays, other.firm, evidence);
  }

  /** True if both were read from the same words of one text. */
  boolean overlaps(Verdict other) {
    return evidence.start() < other.evidence.end() && evidence.end() > other.evidence.start();
  }
}

package rolewatch.stats.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import rolewatch.stats.posting.Posting;

/**
 * What every answer rests on.
 *
 * @param asOf when it was read
 * @param version of the figures; grows with every change
 * @param watermarks per source the newest observation that is counted
 */
public record Basis(Instant asOf, long version, Map<String, Instant> watermarks) {

  public Basis {
    watermarks = Map.copyOf(watermarks);
  }

  /** The day (UTC) on which windows end. */
  public LocalDate today() {
    return Posting.dayOf(asOf);
  }
}

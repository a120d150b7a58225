package rolewatch.stats.figure;

import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.stats.rollup.Slice;

/**
 * Which of a role's jobs are meant.
 *
 * @param window by their opening
 * @param country only those with a place in this country (ISO 3166-1 alpha-2); null for all
 * @param seniority only those of this grade; null for all
 */
public record Filter(Window window, @Nullable String country, @Nullable Seniority seniority) {

  /** The slice to read. */
  public Slice slice() {
    return new Slice(country, seniority);
  }

  /**
   * The slice whose pay is the headline: the country asked for, else the US, because pay of several
   * countries makes no one figure.
   */
  public Slice paySlice() {
    return new Slice(country == null ? Slice.US : country, seniority);
  }
}

package rolewatch.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work mode with what the posting adds to it.
 *
 * @param mode the mode; never {@link WorkMode#UNKNOWN} inside a finding
 * @param officeDays days a week on site for {@link WorkMode#HYBRID}, 1–5; null if not stated
 * @param countries ISO 3166-1 alpha-2 codes that remote work is limited to; empty if not limited
 */
public record WorkArrangement(WorkMode mode, @Nullable Integer officeDays, List<String> countries) {

  public WorkArrangement {
    InvalidEvent.present("workMode.mode", mode);
    countries = Lists.copy(countries);
  }

  /** A mode about which nothing more is said. */
  public static WorkArrangement of(WorkMode mode) {
    return new WorkArrangement(mode, null, List.of());
  }
}

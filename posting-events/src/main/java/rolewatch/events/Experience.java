package rolewatch.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Years of experience that the job as a whole requires.
 *
 * @param minYears the lowest number required, 0–40, fractions kept
 * @param maxYears the upper end of a closed range; null if open
 */
public record Experience(BigDecimal minYears, @Nullable BigDecimal maxYears) {

  public Experience {
    InvalidEvent.present("experience.minYears", minYears);
    if (maxYears != null && maxYears.compareTo(minYears) < 0) {
      throw new InvalidEvent("experience", "has maxYears below minYears");
    }
  }
}

package rolewatch.stats.rollup;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bands of the years of experience that a job requires, by the lowest number it names. */
public final class YearsBand {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  /** The names of the bands, lowest first: from 0 to below 2 years, from 2 to below 5, from 5. */
  public static final List<String> NAMES = List.of("0-2", "2-5", "5+");

  private YearsBand() {}

  /** The band's name; {@link Cell#UNKNOWN} if the posting names no years. */
  static String of(@Nullable BigDecimal minYears) {
    if (minYears == null) {
      return Cell.UNKNOWN;
    }
    if (minYears.compareTo(TWO) < 0) {
      return NAMES.get(0);
    }
    return NAMES.get(minYears.compareTo(FIVE) < 0 ? 1 : 2);
  }
}

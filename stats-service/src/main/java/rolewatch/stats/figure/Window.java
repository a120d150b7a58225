package rolewatch.stats.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rolewatch.stats.rollup.Scope;

/**
 * Which active jobs are meant: all, or those that opened in the last days, today included (UTC).
 */
public enum Window {
  ACTIVE("active", 0),
  /** Today and yesterday: days are what openings are known by. */
  HOURS_24("24h", 2),
  DAYS_7("7d", 7),
  DAYS_30("30d", 30),
  DAYS_90("90d", 90);

  /** Sorts after every scope. */
  private static final String AFTER_ACTIVE = Scope.ACTIVE + "+";

  private final String id;
  private final int days;

  Window(String id, int days) {
    this.id = id;
    this.days = days;
  }

  /** The name in addresses and answers. */
  public String id() {
    return id;
  }

  /** The window of that name; empty if there is none. */
  public static Optional<Window> of(String id) {
    return Stream.of(values()).filter(window -> window.id.equals(id)).findFirst();
  }

  /** All names. */
  public static List<String> ids() {
    return Stream.of(values()).map(Window::id).toList();
  }

  /** The first stored scope that belongs to the window. */
  public String firstScope(LocalDate today) {
    return this == ACTIVE ? Scope.ACTIVE : Scope.day(today.minusDays(days - 1L));
  }

  /** The first stored scope after the window. */
  public String endScope() {
    return this == ACTIVE ? AFTER_ACTIVE : Scope.ACTIVE;
  }
}

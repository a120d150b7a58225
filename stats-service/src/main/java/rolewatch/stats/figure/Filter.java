package rolewatch.stats.figure;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.pay.Conversion;
import rolewatch.stats.rollup.Part;
import rolewatch.stats.rollup.Slice;

/**
 * Which of a role's jobs are meant.
 *
 * @param window by their opening
 * @param country only those with a place in this country (ISO 3166-1 alpha-2); null for all
 * @param seniority only those of this grade; null for all
 * @param workMode only those of this work mode; null for all
 * @param unit what counts as one
 * @param conversion of pay into one currency; null for pay as it is stated
 */
public record Filter(
    Window window,
    @Nullable String country,
    @Nullable Seniority seniority,
    @Nullable WorkMode workMode,
    Unit unit,
    @Nullable Conversion conversion) {

  /** Without conversion. */
  public Filter(
      Window window,
      @Nullable String country,
      @Nullable Seniority seniority,
      @Nullable WorkMode workMode,
      Unit unit) {
    this(window, country, seniority, workMode, unit, null);
  }

  /** The same with pay in one currency. */
  public Filter in(Conversion other) {
    return new Filter(window, country, seniority, workMode, unit, other);
  }

  /** What an answer says of the conversion; null for none. */
  Conversion.@Nullable Told converted() {
    return conversion == null ? null : conversion.told();
  }

  /** All jobs of a window. */
  public static Filter of(Window window) {
    return new Filter(window, null, null, null, Unit.JOB);
  }

  /** The slice to read. */
  public Slice slice() {
    return new Slice(country, seniority, workMode);
  }

  /**
   * The slice whose pay is the headline: the country asked for, else the US, because pay of several
   * countries makes no one figure.
   */
  public Slice paySlice() {
    return new Slice(payCountry(), seniority, workMode);
  }

  /** The country of the headline pay. */
  public String payCountry() {
    return country == null ? Slice.US : country;
  }

  /** The parts whose sum counts in the unit. */
  public Set<Part> parts() {
    return unit == Unit.JOB ? EnumSet.of(Part.JOBS) : EnumSet.of(Part.JOBS, Part.COPIES);
  }

  /** The filter in one line, in one order: equal filters have equal keys. */
  public String key() {
    return "window=%s&country=%s&seniority=%s&workMode=%s&unit=%s&currency=%s"
        .formatted(
            window.id(),
            country,
            seniority,
            workMode,
            unit.id(),
            conversion == null ? null : conversion.currency());
  }
}

package rolewatch.stats.figure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.pay.Conversion;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;

/**
 * What an answer about a role rests on; written as fields of the answer itself.
 *
 * @param role its id
 * @param name as people write it
 * @param window which of its jobs, by their opening
 * @param country which, by their places; null for all
 * @param seniority which, by their grade; null for all
 * @param workMode which, by where the work is done; null for all
 * @param unit what n counts
 * @param conversion how pay was converted; null if it was not
 * @param n how many of them there are
 * @param asOf when this was read
 * @param version of the figures
 * @param extractorVersions which extractor version read how many of these jobs
 * @param watermarks per source the newest observation that is counted
 * @param method how all this is computed
 */
public record About(
    String role,
    String name,
    String window,
    @Nullable String country,
    @Nullable Seniority seniority,
    @Nullable WorkMode workMode,
    String unit,
    Conversion.@Nullable Told conversion,
    long n,
    Instant asOf,
    long version,
    NavigableMap<String, Long> extractorVersions,
    Map<String, Instant> watermarks,
    Method method) {

  static About of(String role, Filter filter, Counts counts, Basis basis) {
    return new About(
        role,
        RoleName.of(role),
        filter.window().id(),
        filter.country(),
        filter.seniority(),
        filter.workMode(),
        filter.unit().id(),
        filter.converted(),
        counts.get(Measure.JOBS),
        basis.asOf(),
        basis.version(),
        counts.byKey(Measure.EXTRACTOR_VERSION),
        basis.watermarks(),
        Method.CURRENT);
  }

  /** The first columns of every line of a table. */
  static final List<String> COLUMNS =
      List.of("role", "window", "country", "seniority", "workMode", "unit", "asOf", "version");

  /** Their values. */
  Table.Row row() {
    return Table.row(role, window, country, seniority, workMode, unit, asOf, version);
  }
}

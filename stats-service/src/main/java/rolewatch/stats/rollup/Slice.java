package rolewatch.stats.rollup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;

/**
 * A part of a role's jobs that rollups count. Every job is counted under all places and under each
 * of its countries; in each of them once without regard to grade and work mode, and once in the
 * slice of just its grade and work mode. A grade alone, or a work mode alone, is the sum of the
 * slices that have it.
 *
 * @param country only jobs with a place in this country (ISO 3166-1 alpha-2); null for all
 * @param seniority only jobs of this grade; null for all
 * @param workMode only jobs of this work mode; null for all
 */
public record Slice(
    @Nullable String country, @Nullable Seniority seniority, @Nullable WorkMode workMode) {

  /** All jobs of the role. */
  public static final Slice ALL = new Slice(null, null, null);

  /** The country whose base pay in US dollars the headline figures give. */
  public static final String US = "US";

  /** The stored name of {@link #ALL}. */
  public static final String EVERYWHERE = "*";

  /** The stored names of every slice that a job is in. */
  static List<String> of(List<String> countries, Seniority seniority, WorkMode workMode) {
    List<String> names = new ArrayList<>(2 + 2 * countries.size());
    names.add(EVERYWHERE);
    names.add(name(EVERYWHERE, seniority, workMode));
    for (String country : countries) {
      names.add(country);
      names.add(name(country, seniority, workMode));
    }
    return names;
  }

  /** The stored names whose sum this slice is. */
  public List<String> stored() {
    String place = country == null ? EVERYWHERE : country;
    return seniority == null && workMode == null ? List.of(place) : cells();
  }

  /** The stored names, each of one grade and work mode, whose sum this slice is. */
  public List<String> cells() {
    String place = country == null ? EVERYWHERE : country;
    List<String> names = new ArrayList<>();
    for (Seniority grade : seniority == null ? List.of(Seniority.values()) : List.of(seniority)) {
      for (WorkMode mode :
          workMode == null ? Arrays.asList(WorkMode.values()) : List.of(workMode)) {
        names.add(name(place, grade, mode));
      }
    }
    return names;
  }

  /** The cell of one grade and work mode with that stored name. */
  public static Slice parse(String cell) {
    String[] parts = cell.split("\\+", -1);
    return new Slice(
        parts[0].equals(EVERYWHERE) ? null : parts[0],
        Seniority.valueOf(parts[1]),
        WorkMode.valueOf(parts[2]));
  }

  /** The grade of the cell with that stored name. */
  public static Seniority grade(String cell) {
    return Seniority.valueOf(cell.split("\\+", -1)[1]);
  }

  /** The name of one cell: {@code US+SENIOR+REMOTE}. */
  static String name(String place, Seniority grade, WorkMode mode) {
    return place + "+" + grade.name() + "+" + mode.name();
  }
}

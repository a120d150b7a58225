package rolewatch.stats.rollup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;

/**
 * The part of a role's jobs that a rollup counts.
 *
 * @param country only jobs with a place in this country (ISO 3166-1 alpha-2); null for all
 * @param seniority only jobs of this grade; null for all
 */
public record Slice(@Nullable String country, @Nullable Seniority seniority) {

  /** All jobs of the role. */
  public static final Slice ALL = new Slice(null, null);

  /** The country whose base pay in US dollars the headline figures give. */
  public static final String US = "US";

  /**
   * Every slice that a job is in: all, each country, its grade, and each country with its grade.
   */
  public static List<Slice> of(List<String> countries, Seniority seniority) {
    List<Slice> slices = new ArrayList<>(2 + 2 * countries.size());
    slices.add(ALL);
    slices.add(new Slice(null, seniority));
    for (String country : countries) {
      slices.add(new Slice(country, null));
      slices.add(new Slice(country, seniority));
    }
    return slices;
  }

  /** The stored name: {@code *}, {@code US}, {@code *+SENIOR}, {@code US+SENIOR}. */
  public String id() {
    String place = country == null ? "*" : country;
    return seniority == null ? place : place + "+" + seniority;
  }
}

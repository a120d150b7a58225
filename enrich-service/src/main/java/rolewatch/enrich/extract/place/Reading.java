package rolewatch.enrich.extract.place;

import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.place.Meaning.Area;
import rolewatch.enrich.extract.place.Meaning.City;
import rolewatch.enrich.extract.place.Meaning.Country;
import rolewatch.enrich.extract.place.Meaning.Form;
import rolewatch.enrich.extract.place.Meaning.Region;

/**
 * One place as far as it has been put together from the names read so far, with how likely it is.
 *
 * <p>The score of a name is its {@link Likelihood}, and a name that agrees with another one counts
 * a bonus. So "Paris" is in France, and "Paris, TX" is not.
 *
 * @param city the city named; null if none is
 * @param country ISO 3166-1 code; null if only something that is no place was named
 * @param region ISO 3166-2 code without the country; null or empty if unknown
 * @param hasCountry true if the country was named itself
 * @param hasRegion true if the region was named itself
 * @param isArea true if what was named is known to be no place of work
 * @param score how likely the reading is
 */
record Reading(
    @Nullable String city,
    @Nullable String country,
    @Nullable String region,
    boolean hasCountry,
    boolean hasRegion,
    boolean isArea,
    double score) {

  /** What a further place costs: names that agree are rather one place than two. */
  static final double COST = 3;

  private static final double AGREES = 7;
  private static final double UNKNOWN = 1;

  /** Enough that "Lakewood, Tennessee" is one town, and "Denver, Texas" two places. */
  private static final double HOMONYM = 2.6;

  /** The place that a name stands for by itself. */
  static Reading of(Meaning meaning, @Nullable String hint) {
    double score = Likelihood.of(meaning, hint) - COST;
    return switch (meaning) {
      case City c -> new Reading(c.name(), c.country(), c.region(), false, false, false, score);
      case Country c -> new Reading(null, c.code(), null, true, false, false, score);
      case Region r -> new Reading(null, r.country(), r.code(), false, true, false, score);
      case Area a -> new Reading(null, a.country(), a.region(), false, false, true, score);
    };
  }

  /** A town that no table lists, named before its state. */
  static Reading unknown(String name) {
    return new Reading(name, null, null, false, false, false, UNKNOWN - COST);
  }

  /** A town that the tables list in other states only, named before its own. */
  static Reading homonym(String name, String country) {
    return new Reading(name, country, null, false, false, false, HOMONYM - COST);
  }

  /** This country with a town that the tables list in other countries only. */
  Reading withHomonym(String name) {
    return new Reading(name, country, null, hasCountry, hasRegion, isArea, score + HOMONYM);
  }

  /** This place with a further name that agrees with it; null if it does not. */
  @Nullable Reading with(Meaning meaning) {
    return switch (meaning) {
      case City c -> withCity(c);
      case Region r -> withRegion(r);
      case Country c -> withCountry(c);
      case Area(String area, String ignored) -> withArea(area);
    };
  }

  /** The same place without its city: "Greater Boston" is an area. */
  Reading withoutCity() {
    return new Reading(null, country, region, hasCountry, hasRegion, true, score);
  }

  Reading worth(double more) {
    return new Reading(city, country, region, hasCountry, hasRegion, isArea, score + more);
  }

  /** True for a city alone, whose state or country has not been named yet. */
  boolean isBareCity() {
    return city != null && country != null && !hasCountry && !hasRegion;
  }

  private @Nullable Reading withCity(City found) {
    boolean fits = city == null && found.country().equals(country) && regionFits(found.region());
    if (!fits || isArea && hasCountry) {
      return null;
    }
    double agreement = Math.min(AGREES, Likelihood.size(found)) - (hasCountry ? 0 : 1);
    return new Reading(
        found.name(), country, found.region(), hasCountry, hasRegion, false, score + agreement);
  }

  private @Nullable Reading withRegion(Region found) {
    if (hasRegion || isArea && region != null) {
      return null;
    }
    if (country == null) {
      return city == null || found.country().isEmpty() || !Likelihood.isState(found)
          ? null
          : new Reading(
              city, found.country(), found.code(), hasCountry, true, false, score + AGREES);
    }
    if (!found.country().equals(country) || !regionFits(found.code())) {
      return null;
    }
    String code = found.code().isEmpty() ? region : found.code();
    double agreement =
        Likelihood.isState(found) || Likelihood.isNation(found) ? AGREES : AGREES - 2;
    return new Reading(city, country, code, hasCountry, true, isArea, score + agreement);
  }

  private @Nullable Reading withCountry(Country found) {
    return !hasCountry && found.code().equals(country)
        ? new Reading(city, country, region, true, hasRegion, isArea, score + agreement(found))
        : null;
  }

  // Beside a name, two letters are rather a state's than a country's: "Ontario, CA".
  private static double agreement(Country found) {
    boolean usual = found.code().equals("US") || found.code().equals("GB");
    return found.form() == Form.SHORT_CODE && !usual ? AGREES - 1 : AGREES;
  }

  private @Nullable Reading withArea(@Nullable String area) {
    return area != null && area.equals(country) && city == null
        ? new Reading(null, country, region, hasCountry, hasRegion, true, score + AGREES)
        : null;
  }

  private boolean regionFits(@Nullable String other) {
    return region == null
        || region.isEmpty()
        || other == null
        || other.isEmpty()
        || region.equals(other);
  }
}

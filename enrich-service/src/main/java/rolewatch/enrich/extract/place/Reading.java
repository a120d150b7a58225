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
 * <p>The score is in decimal logarithms of people: a city counts by its size, a country or state by
 * what it would have to be to be named alone, and a name that agrees with another one by a bonus.
 * So "Paris" is in France, and "Paris, TX" is not.
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
  private static final double HINTED = 4;

  /** The place that a name stands for by itself. */
  static Reading of(Meaning meaning, @Nullable String hint) {
    return switch (meaning) {
      case City(String name, String country, String region, int people, boolean main) ->
          new Reading(
              name,
              country,
              region,
              false,
              false,
              false,
              size(people, main) + usual(country) + hinted(country, hint) - COST);
      case Country(String code, Form form) ->
          new Reading(
              null, code, null, true, false, false, alone(code, form) + hinted(code, hint) - COST);
      case Region(String country, String code, Form form) ->
          new Reading(
              null,
              country,
              code,
              false,
              true,
              false,
              alone(country, code, form) + hinted(country, hint) - COST);
      case Area(String country, String region) ->
          new Reading(null, country, region, false, false, true, (country == null ? 6 : 10 - COST));
    };
  }

  /** A town that no table lists, named before its state. */
  static Reading unknown(String name) {
    return new Reading(name, null, null, false, false, false, 1 - COST);
  }

  /** This place with a further name that agrees with it; null if it does not. */
  @Nullable Reading with(Meaning meaning) {
    return switch (meaning) {
      case City c -> withCity(c);
      case Region r -> withRegion(r);
      case Country c -> withCountry(c);
      case Area(String country, String region) -> withArea(country);
    };
  }

  /** The same place without its city: "Greater Boston" is an area. */
  Reading withoutCity() {
    return new Reading(null, country, region, hasCountry, hasRegion, true, score);
  }

  Reading worth(double more) {
    return new Reading(city, country, region, hasCountry, hasRegion, isArea, score + more);
  }

  private @Nullable Reading withCity(City found) {
    boolean fits = city == null && found.country().equals(country) && regionFits(found.region());
    if (!fits || isArea && hasCountry) {
      return null;
    }
    double agreement = Math.min(AGREES, size(found.people(), found.main())) - (hasCountry ? 0 : 1);
    return new Reading(
        found.name(), country, found.region(), hasCountry, hasRegion, false, score + agreement);
  }

  private @Nullable Reading withRegion(Region found) {
    if (hasRegion || isArea && region != null) {
      return null;
    }
    if (country == null) {
      return city == null || found.country().isEmpty() || !isState(found)
          ? null
          : new Reading(
              city, found.country(), found.code(), hasCountry, true, false, score + AGREES);
    }
    boolean fits = found.country().equals(country) && regionFits(found.code());
    return fits
        ? new Reading(
            city,
            country,
            found.code().isEmpty() ? region : found.code(),
            hasCountry,
            true,
            isArea,
            score + (isState(found) ? AGREES : AGREES - 2))
        : null;
  }

  private @Nullable Reading withCountry(Country found) {
    if (hasCountry) {
      return null;
    }
    return found.code().equals(country)
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

  private static boolean isState(Region region) {
    return region.country().equals("US")
        || region.country().equals("CA")
        || region.country().equals("AU");
  }

  private static double size(int people, boolean main) {
    return Math.log10(Math.max(people, 1_000)) - (main ? 0 : 0.8);
  }

  // Of two cities of about one size, the one in a country that more postings come from.
  private static double usual(String country) {
    return switch (country) {
      case "US" -> 0.6;
      case "GB" -> 0.5;
      case "CA", "AU", "DE", "FR", "ES", "IT", "NL", "IE", "IN" -> 0.3;
      default -> 0;
    };
  }

  private static double hinted(String country, @Nullable String hint) {
    return country.equals(hint) ? HINTED : 0;
  }

  private static double alone(String code, Form form) {
    return switch (form) {
      // A bare "Georgia" in a posting is the state.
      case NAME -> code.equals("GE") ? 6 : 8;
      case LONG_CODE -> 5;
      case SHORT_CODE ->
          switch (code) {
            case "US", "GB" -> 8;
            case "DE", "IN" -> 5;
            default -> 3.5;
          };
    };
  }

  private static double alone(String country, String code, Form form) {
    if (form != Form.NAME) {
      return country.equals("US") ? 4 : 3.2;
    }
    return switch (country) {
      case "US", "CA", "AU" -> 6.5;
      default -> code.isEmpty() ? 3.2 : 4;
    };
  }
}

package rolewatch.enrich.extract.place;

import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.place.Meaning.Area;
import rolewatch.enrich.extract.place.Meaning.City;
import rolewatch.enrich.extract.place.Meaning.Country;
import rolewatch.enrich.extract.place.Meaning.Form;
import rolewatch.enrich.extract.place.Meaning.Region;

/**
 * How likely a name is meant as a place, in decimal logarithms of people: a city counts by its
 * size, a country or state by what it would have to be to be named alone.
 */
final class Likelihood {

  private static final double HINTED = 4;
  private static final double AREA = 10;
  private static final double NO_PLACE = 9;
  private static final double OTHER_NAME = 0.8;

  private Likelihood() {}

  /** How likely a name stands for this without any other name beside it. */
  static double of(Meaning meaning, @Nullable String hint) {
    return switch (meaning) {
      case City c -> size(c) + usual(c.country()) + hinted(c.country(), hint);
      case Country c -> country(c.code(), c.form()) + hinted(c.code(), hint);
      case Region r -> region(r) + hinted(r.country(), hint);
      case Area a -> a.country() == null ? NO_PLACE : AREA;
    };
  }

  static double size(City city) {
    return Math.log10(Math.max(city.people(), 1_000)) - (city.main() ? 0 : OTHER_NAME);
  }

  static boolean isState(Region region) {
    return hasStates(region.country());
  }

  /** True for countries where a town's state is written behind it. */
  static boolean hasStates(String country) {
    return country.equals("US") || country.equals("CA") || country.equals("AU");
  }

  // Of two cities of about one size, the one in a country that more postings come from.
  private static double usual(String country) {
    return switch (country) {
      case "US" -> 0.6;
      case "GB" -> 0.5;
      case "CA", "AU", "DE", "FR", "ES", "IT", "NL", "IE", "IN" -> 0.4;
      default -> 0;
    };
  }

  private static double hinted(String country, @Nullable String hint) {
    return country.equals(hint) ? HINTED : 0;
  }

  private static double country(String code, Form form) {
    return switch (form) {
      case NAME ->
          switch (code) {
            // A bare "Georgia" in a posting is the state, a bare "Granada" the city.
            case "GE" -> 6;
            case "GD" -> 4.5;
            default -> 8;
          };
      case LONG_CODE -> 5;
      case SHORT_CODE ->
          switch (code) {
            case "US", "GB" -> 8;
            case "DE", "IN" -> 5;
            default -> 3.5;
          };
    };
  }

  private static double region(Region region) {
    if (region.form() != Form.NAME) {
      return region.country().equals("US") ? 4 : 3.2;
    }
    if (isState(region) || isNation(region)) {
      return 6.5;
    }
    return region.code().isEmpty() ? 3.2 : 4;
  }

  /** True for England, Scotland, Wales and Northern Ireland. */
  static boolean isNation(Region region) {
    return region.country().equals("GB")
        && switch (region.code()) {
          case "ENG", "SCT", "WLS", "NIR" -> true;
          default -> false;
        };
  }
}

package rolewatch.enrich.extract.place;

import java.util.ArrayList;
import java.util.List;
import rolewatch.enrich.extract.place.PlaceParser.Spot;

/** Countries as they are named in a phrase, for what is limited to them. */
public final class NamedCountries {

  // "the", "in", "any": a word or two may stand between the phrase and the country.
  private static final int MOST_BEFORE = 12;

  private final PlaceParser parser = new PlaceParser(Gazetteer.shared());

  /**
   * The countries named right at an offset, each once: "Germany or Austria" gives two. A state
   * counts for its country, a city does not.
   *
   * @return ISO 3166-1 alpha-2 codes; empty if something else stands there
   */
  public List<String> at(String text, int from, int to) {
    List<String> countries = new ArrayList<>();
    int last = from;
    for (Spot spot : parser.parse(text, from, to, null)) {
      String country = spot.reading().country();
      if (spot.start() - last > MOST_BEFORE || country == null || spot.reading().city() != null) {
        break;
      }
      if (!countries.contains(country)) {
        countries.add(country);
      }
      last = spot.end();
    }
    return List.copyOf(countries);
  }

  /**
   * The countries of a whole location field; empty if it names a city, which is a place and no
   * limit.
   */
  public List<String> only(String text) {
    List<String> countries = new ArrayList<>();
    for (Spot spot : parser.parse(text, 0, text.length(), null)) {
      String country = spot.reading().country();
      if (spot.reading().city() != null) {
        return List.of();
      }
      if (country != null && !countries.contains(country)) {
        countries.add(country);
      }
    }
    return List.copyOf(countries);
  }
}

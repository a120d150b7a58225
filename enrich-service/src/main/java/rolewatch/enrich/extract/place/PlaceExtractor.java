package rolewatch.enrich.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.Extractor;
import rolewatch.enrich.extract.place.PlaceParser.Spot;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.Address;
import rolewatch.events.Evidence;
import rolewatch.events.Finding;
import rolewatch.events.Location;
import rolewatch.events.Place;

/**
 * Reads the places of work: from the location field with the structured addresses, and where the
 * board gives none, from the title and from phrases of the body that announce a place. Where the
 * location says no more than "Remote", only words about where somebody must live or may work count.
 * Every place is found once, the main one first.
 */
public final class PlaceExtractor implements Extractor<Place> {

  // The name of the city adds nothing to these, but leaving it out would hide it from a list of
  // cities.
  private static final Set<String> CITY_STATES = Set.of("SG", "HK", "MO", "MC", "GI");

  private final Gazetteer gazetteer;
  private final PlaceParser parser;
  private final AnnouncedPlaces announced;

  /** An extractor over the tables of countries, regions and cities beside this class. */
  public PlaceExtractor() {
    this.gazetteer = Gazetteer.shared();
    this.parser = new PlaceParser(gazetteer);
    this.announced = new AnnouncedPlaces(parser);
  }

  @Override
  public List<Finding<Place>> extract(PostingText posting) {
    PlaceList places = new PlaceList();
    readLocations(posting, places);
    if (places.isEmpty()) {
      announced
          .inTitle(posting.title(), posting.country())
          .forEach(s -> add(posting.title(), s, places));
    }
    if (places.isEmpty() && posting.location().isEmpty()) {
      announced
          .inBody(posting.body(), posting.country())
          .forEach(s -> add(posting.body(), s, places));
    }
    if (places.isEmpty()) {
      readResidence(posting.title(), posting.country(), places);
    }
    if (places.isEmpty()) {
      readResidence(posting.body(), posting.country(), places);
    }
    return places.findings();
  }

  private void readResidence(PreparedText text, @Nullable String hint, PlaceList places) {
    announced.ofResidence(text, hint).forEach(spot -> add(text, spot, places));
  }

  private void readLocations(PostingText posting, PlaceList places) {
    PreparedText text = posting.location();
    if (posting.locations().isEmpty()) {
      read(text, 0, text.text().length(), posting.country(), places);
      return;
    }
    int from = 0;
    boolean whole = true;
    for (Location location : posting.locations()) {
      String written = location.text().strip();
      int start = text.text().indexOf(written, from);
      if (start >= 0) {
        from = start + written.length();
        read(text, start, from, hint(location.address(), posting.country()), places);
      }
      whole &= start >= 0;
      if (location.address() != null) {
        readAddress(location.address(), places);
      }
    }
    if (!whole) {
      // Preparing has mended a text, so the places are looked for in all of it.
      read(text, 0, text.text().length(), hint(null, posting.country()), places);
    }
  }

  private void read(PreparedText text, int from, int to, @Nullable String hint, PlaceList places) {
    parser.parse(text.text(), from, to, hint).forEach(spot -> add(text, spot, places));
  }

  private void readAddress(Address address, PlaceList places) {
    String written = written(address);
    String hint = hint(address, null);
    List<Spot> spots = parser.parse(written, 0, written.length(), hint);
    Evidence evidence = Evidence.declared(written, "place.address");
    Place place = spots.size() == 1 ? place(spots.getFirst().reading()) : null;
    if (place == null && hint != null) {
      place = new Place(hint, null, null);
    }
    if (place != null && (hint == null || place.country().equals(hint))) {
      places.add(new Finding<>(place, evidence));
    }
  }

  private static String written(Address address) {
    List<String> parts = new ArrayList<>(3);
    for (String part : new String[] {address.locality(), address.region(), address.country()}) {
      if (part != null && !part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return String.join(", ", parts);
  }

  private @Nullable String hint(@Nullable Address address, @Nullable String otherwise) {
    String country = address == null ? null : address.country();
    String code = country == null ? null : gazetteer.countryCode(country);
    return code == null ? otherwise : code;
  }

  private void add(PreparedText text, Spot spot, PlaceList places) {
    Place place = place(spot.reading());
    if (place != null) {
      places.add(
          new Finding<>(place, text.evidence(spot.start(), spot.end(), rule(spot.reading()))));
    }
  }

  private @Nullable Place place(Reading reading) {
    String country = reading.country();
    if (country == null) {
      return null;
    }
    String region = reading.region();
    String city =
        reading.city() == null && CITY_STATES.contains(country)
            ? gazetteer.countryName(country)
            : reading.city();
    return new Place(country, region == null || region.isEmpty() ? null : region, city);
  }

  private static String rule(Reading reading) {
    if (reading.isArea()) {
      return "place.area";
    }
    if (reading.city() != null) {
      return "place.city";
    }
    return reading.hasRegion() ? "place.region" : "place.country";
  }
}

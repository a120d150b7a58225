package rolewatch.ingest.board.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Address;
import rolewatch.events.Location;
import rolewatch.ingest.board.Fields;

/** The places of a JobPosting. */
final class SchemaPlaces {

  private SchemaPlaces() {}

  static List<Location> read(Fields posting) {
    List<Location> places = new ArrayList<>();
    for (Fields place : posting.list("jobLocation")) {
      addPlace(places, place);
    }
    posting.texts("jobLocation").forEach(text -> places.add(new Location(text, null)));
    if (places.isEmpty()) {
      posting.list("applicantLocationRequirements").forEach(area -> addArea(places, area));
    }
    return places.stream().distinct().toList();
  }

  private static void addPlace(List<Location> places, Fields place) {
    String name = place.text("name");
    List<Fields> addresses = place.list("address");
    for (Fields address : addresses) {
      add(places, name, address(address));
    }
    if (addresses.isEmpty()) {
      String text = place.firstText("address", "name");
      if (text != null) {
        places.add(new Location(text, null));
      } else if (place.firstText("addressLocality", "addressRegion", "addressCountry") != null) {
        add(places, null, address(place));
      }
    }
  }

  private static void add(List<Location> places, @Nullable String name, Address address) {
    String written =
        Stream.of(address.locality(), address.region(), address.country())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", "));
    String text = name == null ? written : name;
    if (!text.isEmpty()) {
      places.add(new Location(text, written.isEmpty() ? null : address));
    }
  }

  // Where applicants must live, for work that has no place of its own.
  private static void addArea(List<Location> places, Fields area) {
    String name = area.text("name");
    if (name != null) {
      boolean country = "Country".equals(area.text("@type"));
      places.add(new Location(name, country ? new Address(name, null, null) : null));
    }
  }

  private static Address address(Fields address) {
    return new Address(
        country(address), address.text("addressRegion"), address.text("addressLocality"));
  }

  private static @Nullable String country(Fields address) {
    Fields structured = address.at("addressCountry");
    return structured.isPresent()
        ? structured.texts("name").stream().findFirst().orElse(null)
        : address.texts("addressCountry").stream().findFirst().orElse(null);
  }
}

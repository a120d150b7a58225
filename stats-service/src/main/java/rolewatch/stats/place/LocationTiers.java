package rolewatch.stats.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import rolewatch.events.Place;
import rolewatch.events.WorkMode;

/** Which towns are hubs by the convention of {@code location-tiers.yaml}. */
public final class LocationTiers {

  private static final LocationTiers LISTED = read();

  private record Town(String country, @Nullable String region, String city) {}

  private final Map<Town, LocationTier> towns = new HashMap<>();
  private final Set<String> countries = new HashSet<>();

  private LocationTiers() {}

  /**
   * The tier of a job: remote if it is done remotely, else the highest of its places.
   *
   * @param places where the posting says that the job is; may be none
   * @param mode where the work is done
   */
  public static LocationTier of(List<Place> places, WorkMode mode) {
    return mode == WorkMode.REMOTE
        ? LocationTier.REMOTE
        : places.stream()
            .map(LISTED::tier)
            .min(LocationTier::compareTo)
            .orElse(LocationTier.UNKNOWN);
  }

  private LocationTier tier(Place place) {
    String city = place.city();
    if (city == null || !countries.contains(place.country())) {
      return LocationTier.UNKNOWN;
    }
    return Stream.of(place.region(), null)
        .map(region -> towns.get(new Town(place.country(), region, city)))
        .filter(tier -> tier != null)
        .findFirst()
        .orElse(LocationTier.REST);
  }

  private static LocationTiers read() {
    try (InputStream file = LocationTiers.class.getResourceAsStream("location-tiers.yaml")) {
      if (file == null) {
        throw new IllegalStateException("location-tiers.yaml is not on the class path");
      }
      Iterable<Map<String, Object>> lines =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      LocationTiers tiers = new LocationTiers();
      lines.forEach(tiers::add);
      return tiers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Map<String, Object> line) {
    String country = String.valueOf(line.get("country"));
    Object region = line.get("region");
    countries.add(country);
    for (LocationTier tier : List.of(LocationTier.TOP_HUB, LocationTier.SECOND_HUB)) {
      if (line.get(tier.name()) instanceof Iterable<?> cities) {
        cities.forEach(
            city ->
                towns.put(
                    new Town(country, region == null ? null : region.toString(), city.toString()),
                    tier));
      }
    }
  }
}

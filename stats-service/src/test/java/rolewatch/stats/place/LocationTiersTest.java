package rolewatch.stats.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import rolewatch.events.Place;
import rolewatch.events.WorkMode;

class LocationTiersTest {

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvFileSource(
      resources = "/rolewatch/stats/place/location-tiers.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void aJobHasTheHighestTierOfItsPlaces(@Nullable String places, WorkMode mode, LocationTier tier) {
    List<Place> read =
        places == null
            ? List.of()
            : Arrays.stream(places.split(" (?=[A-Z]{2}/)")).map(this::place).toList();

    assertThat(LocationTiers.of(read, mode)).isEqualTo(tier);
  }

  private Place place(String written) {
    String[] parts = written.split("/", -1);
    return new Place(parts[0], orNull(parts[1]), orNull(parts[2]));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}

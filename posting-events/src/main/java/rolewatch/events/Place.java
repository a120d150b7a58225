package rolewatch.events;

import org.jspecify.annotations.Nullable;

/**
 * A resolved place of work.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param region code of the state or province without the country (ISO 3166-2), where known
 * @param city English name of the city, where one is named
 */
public record Place(String country, @Nullable String region, @Nullable String city) {

  public Place {
    InvalidEvent.required("place.country", country, 2);
  }
}

package rolewatch.enrich.quality;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells locations that name a country, region or city from those that only name a mode or area. */
final class NamedPlace {

  private static final Set<String> NO_PLACE =
      Set.of(
          "remote",
          "fully",
          "hybrid",
          "onsite",
          "on",
          "site",
          "in",
          "office",
          "or",
          "and",
          "the",
          "anywhere",
          "global",
          "globally",
          "world",
          "worldwide",
          "international",
          "multiple",
          "various",
          "flexible",
          "locations",
          "location",
          "emea",
          "apac",
          "latam",
          "eu",
          "europe",
          "asia",
          "africa",
          "americas",
          "north",
          "south",
          "america",
          "hq",
          "headquarters",
          "home",
          "based",
          "first",
          "friendly");

  private NamedPlace() {}

  static boolean isIn(String location) {
    return Stream.of(location.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .anyMatch(word -> !word.isEmpty() && !NO_PLACE.contains(word));
  }
}

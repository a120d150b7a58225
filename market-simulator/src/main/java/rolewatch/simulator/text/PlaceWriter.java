package rolewatch.simulator.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rolewatch.events.WorkMode;
import rolewatch.simulator.market.Town;

/** Writes place lines. */
final class PlaceWriter {

  private static final Phrasebook FILE = Phrasebook.read("places.txt");
  private static final Map<String, String> REGIONS = regions();
  private static final Map<String, String> COUNTRIES = new ConcurrentHashMap<>();

  private PlaceWriter() {}

  /** The place alone. */
  static String place(Town town, Teller teller) {
    String region = town.region();
    String section = region == null ? "town" : "town with region";
    Map<String, String> values =
        Map.of(
            "city", town.city(),
            "region", region == null ? "" : region,
            "state", region == null ? "" : state(town.country(), region),
            "country", countryName(town.country(), teller),
            "code", town.country());
    return teller.tell(List.of("place"), FILE.section(section), "place", values);
  }

  /** The place with the mode, which is not {@code UNKNOWN}. */
  static String withMode(String place, WorkMode mode, Teller teller, boolean noted) {
    Wording wording = teller.choose(FILE.section(mode.name()), "mode in place");
    if (noted) {
      teller.note("mode", wording.id());
    }
    return wording.fill(Map.of("place", place));
  }

  /** The region's name, or its code where no name is known. */
  static String state(String country, String region) {
    String key = country + " " + region;
    return REGIONS.getOrDefault(key, region);
  }

  /** The country's name in English. */
  static String country(String code) {
    return COUNTRIES.computeIfAbsent(
        code, key -> Locale.of("", key).getDisplayCountry(Locale.ENGLISH));
  }

  private static String countryName(String code, Teller teller) {
    String section = "country " + code;
    return FILE.has(section)
        ? FILE.section(section).choose(teller.draw(), "country", 0).fill(Map.of())
        : country(code);
  }

  private static Map<String, String> regions() {
    Map<String, String> regions = new ConcurrentHashMap<>();
    for (Wording line : FILE.section("regions").plain()) {
      String text = line.fill(Map.of());
      int split = text.indexOf(" = ");
      regions.put(text.substring(0, split), text.substring(split + 3));
    }
    return Map.copyOf(regions);
  }
}

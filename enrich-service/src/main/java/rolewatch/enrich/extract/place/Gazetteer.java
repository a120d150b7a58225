package rolewatch.enrich.extract.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.place.Meaning.Area;
import rolewatch.enrich.extract.place.Meaning.City;
import rolewatch.enrich.extract.place.Meaning.Country;
import rolewatch.enrich.extract.place.Meaning.Form;
import rolewatch.enrich.extract.place.Meaning.Region;

/** Every name of a country, region, city or area, and what it can stand for. Immutable. */
final class Gazetteer {

  // States whose codes people write beside a city; elsewhere a code is taken for a country's.
  private static final List<String> CODED = List.of("US", "CA", "AU");

  private final Map<String, List<Meaning>> names = new HashMap<>();
  private final Map<String, List<Meaning>> codes = new HashMap<>();
  private final Map<String, String> countryNames = new HashMap<>();
  private final NameTable cities;

  private Gazetteer(byte[] countries, byte[] regions, byte[] areas, byte[] cities) {
    this.cities = new NameTable(cities);
    NameTable.each(countries, this::country);
    NameTable.each(regions, this::region);
    NameTable.each(areas, this::area);
  }

  /** The gazetteer of the tables beside this class; read once, as it never changes. */
  static Gazetteer shared() {
    return Shared.GAZETTEER;
  }

  private static final class Shared {
    static final Gazetteer GAZETTEER = load();
  }

  private static Gazetteer load() {
    return new Gazetteer(
        bytes("countries.tsv"), bytes("regions.tsv"), bytes("areas.tsv"), bytes("cities.tsv"));
  }

  /** Everything that a folded name stands for. */
  List<Meaning> meanings(String folded) {
    List<Meaning> found = new ArrayList<>(names.getOrDefault(folded, List.of()));
    cities.lines(folded, (columns, main) -> found.add(city(columns, main)));
    return found;
  }

  /**
   * Everything that a code in upper case stands for: a country, or a state where codes are usual.
   */
  List<Meaning> codes(String upper) {
    return codes.getOrDefault(upper, List.of());
  }

  /** The country of a name or code in any case, as structured fields hold it; null if unknown. */
  @Nullable String countryCode(String text) {
    for (Meaning meaning : names.getOrDefault(Folding.fold(text), List.of())) {
      if (meaning instanceof Country country) {
        return country.code();
      }
    }
    for (Meaning meaning : codes(text.strip().toUpperCase(Locale.ROOT))) {
      if (meaning instanceof Country country) {
        return country.code();
      }
    }
    return null;
  }

  /** The English name of a country. */
  String countryName(String code) {
    return countryNames.getOrDefault(code, code);
  }

  private void country(String[] columns) {
    countryNames.put(columns[0], columns[2]);
    add(codes, columns[0], new Country(columns[0], Form.SHORT_CODE));
    add(codes, columns[1], new Country(columns[0], Form.LONG_CODE));
    for (String name : columns[3].split("\\|")) {
      add(names, name, new Country(columns[0], Form.NAME));
    }
  }

  private void region(String[] columns) {
    if (CODED.contains(columns[0]) && !columns[1].isEmpty()) {
      add(codes, columns[1], new Region(columns[0], columns[1], Form.SHORT_CODE));
    }
    for (String name : columns[3].split("\\|")) {
      add(names, name, new Region(columns[0], columns[1], Form.NAME));
    }
  }

  // name, country, region, city: with a city the name is another word for it.
  private void area(String[] columns) {
    Meaning meaning =
        columns[3].isEmpty()
            ? new Area(orNull(columns[1]), orNull(columns[2]))
            : new City(columns[3], columns[1], columns[2], SHORT_NAME_PEOPLE, true);
    boolean isCode =
        columns[0].length() < 4 && columns[0].equals(columns[0].toUpperCase(Locale.ROOT));
    add(isCode ? codes : names, isCode ? columns[0] : Folding.fold(columns[0]), meaning);
  }

  // A short name is only made for a city that everybody knows.
  private static final int SHORT_NAME_PEOPLE = 1_000_000;

  private static City city(String[] columns, boolean main) {
    return new City(columns[0], columns[1], columns[2], Integer.parseInt(columns[3]), main);
  }

  private static void add(Map<String, List<Meaning>> map, String key, Meaning meaning) {
    map.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(meaning);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Gazetteer.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The table " + file + " is missing from the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the table " + file, e);
    }
  }
}

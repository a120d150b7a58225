package rolewatch.enrich.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The names that the suite of cases knows.
 *
 * @param roles the ids of roles
 * @param cityAliases other names of cities, in plain letters, with the name that counts
 */
record CaseNames(Set<String> roles, Map<String, String> cityAliases) {

  // The name of a city state adds nothing to the country.
  private static final Set<String> CITY_STATES = Set.of("SG", "HK", "MC", "LU", "MO", "GI");

  static CaseNames bundled() {
    return new CaseNames(
        words("case-roles.txt").stream().collect(Collectors.toUnmodifiableSet()),
        words("case-cities.txt").stream()
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1])));
  }

  /** Whether a place is the expected one; a region counts only where one is expected. */
  boolean samePlace(JsonNode expected, JsonNode found) {
    String country = text(found, "country").toUpperCase(Locale.ROOT);
    if (!country.equals(text(expected, "country"))) {
      return false;
    }
    String city = text(expected, "city");
    if (CITY_STATES.contains(country) && city.isEmpty()) {
      return true;
    }
    return plain(city).equals(plain(text(found, "city")))
        && sameRegion(text(expected, "region"), text(found, "region"), country, city);
  }

  private static boolean sameRegion(String expected, String found, String country, String city) {
    if (expected.isEmpty()) {
      // A country alone has no region.
      return !city.isEmpty() || found.isEmpty();
    }
    String code = found.toUpperCase(Locale.ROOT);
    return expected.equals(
        code.startsWith(country + "-") ? code.substring(country.length() + 1) : code);
  }

  private String plain(String name) {
    String western = name.replace("ł", "l").replace("Ł", "L").replace("ø", "o");
    String letters =
        Normalizer.normalize(western, Normalizer.Form.NFKD)
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String folded = letters.toLowerCase(Locale.ROOT).replace("ß", "ss");
    return cityAliases.getOrDefault(folded, folded);
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asString("");
  }

  private static List<String> words(String resource) {
    try (InputStream in = CaseNames.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return List.of(new String(bytes, StandardCharsets.UTF_8).strip().split("\\s+"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

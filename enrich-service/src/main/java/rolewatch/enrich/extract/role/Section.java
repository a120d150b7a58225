package rolewatch.enrich.extract.role;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.PhraseLists;

/** A mapping of the taxonomy file, with the path to it for messages. */
record Section(String place, Map<String, Object> entries) {

  static Section root(@Nullable Object document) {
    return of("the top", document);
  }

  private static Section of(String place, @Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new InvalidTaxonomy(place, "expected a mapping");
    }
    Map<String, Object> entries = new LinkedHashMap<>();
    map.forEach((key, entry) -> entries.put(String.valueOf(key), entry));
    return new Section(place, entries);
  }

  /** The mapping below a key; empty if the key is absent. */
  Section section(String key) {
    Object value = entries.get(key);
    return of(place + "." + key, value == null ? Map.of() : value);
  }

  /** The text at a key; null if the key is absent. */
  @Nullable String text(String key) {
    Object value = entries.get(key);
    return value == null ? null : value.toString();
  }

  /** The text at a key that must be there. */
  String requiredText(String key) {
    String value = text(key);
    if (value == null || value.isBlank()) {
      throw new InvalidTaxonomy(place, "'" + key + "' is missing");
    }
    return value;
  }

  /** The phrases at a key, in the order of the file; empty if the key is absent. */
  List<String> phrases(String key) {
    Object value = entries.get(key);
    if (value instanceof Map || value instanceof List) {
      throw new InvalidTaxonomy(place + "." + key, "expected phrases separated by commas");
    }
    return value == null ? List.of() : PhraseLists.split(value.toString());
  }
}

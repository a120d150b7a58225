package rolewatch.enrich.extract.role;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /** The phrases at a key, from a list (lists inside it are flattened); empty if absent. */
  List<String> phrases(String key) {
    Object value = entries.get(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw new InvalidTaxonomy(place + "." + key, "expected a list");
    }
    return list.stream().flatMap(Section::flat).toList();
  }

  private static java.util.stream.Stream<String> flat(@Nullable Object value) {
    return value instanceof List<?> list
        ? list.stream().flatMap(Section::flat)
        : java.util.stream.Stream.of(String.valueOf(value));
  }
}

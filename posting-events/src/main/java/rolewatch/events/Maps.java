package rolewatch.events;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies of maps that Jackson may have left out; the order of the keys is kept. */
final class Maps {

  private Maps() {}

  static <V> Map<String, V> copy(Map<String, V> map) {
    if (InvalidEvent.isNull(map) || map.isEmpty()) {
      return Map.of();
    }
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}

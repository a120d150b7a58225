package rolewatch.stats.figure;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which extractor version read how many jobs. */
final class ExtractorVersions {

  private ExtractorVersions() {}

  /** Those of several figures together. */
  static NavigableMap<String, Long> sum(Collection<? extends Map<String, Long>> parts) {
    NavigableMap<String, Long> sum = new TreeMap<>();
    parts.forEach(part -> part.forEach((version, n) -> sum.merge(version, n, Long::sum)));
    return sum;
  }
}

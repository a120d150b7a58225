package rolewatch.enrich.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import rolewatch.events.Finding;
import rolewatch.events.Place;

/** The places found so far, each once; of two that tell the same, the fuller one stays. */
final class PlaceList {

  private final List<Finding<Place>> findings = new ArrayList<>();

  void add(Finding<Place> found) {
    for (int i = 0; i < findings.size(); i++) {
      Place known = findings.get(i).value();
      if (covers(known, found.value())) {
        return;
      }
      if (covers(found.value(), known)) {
        findings.set(i, found);
        return;
      }
    }
    findings.add(found);
  }

  boolean isEmpty() {
    return findings.isEmpty();
  }

  List<Finding<Place>> findings() {
    return List.copyOf(findings);
  }

  private static boolean covers(Place full, Place other) {
    return full.country().equals(other.country())
        && (other.region() == null || Objects.equals(full.region(), other.region()))
        && (other.city() == null || Objects.equals(full.city(), other.city()));
  }
}

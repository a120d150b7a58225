package rolewatch.enrich.extract.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Finding;
import rolewatch.events.Pay;
import rolewatch.events.PayComponent;

/**
 * Puts the ranges of a text in order and takes out repetitions. The range that the figures use is,
 * in this order: the one whose zone names the posting's place, a closed range before an open one,
 * the one written first. It is one of the ranges written, never a mean of them.
 */
final class PayOrder {

  private static final int SHORTEST_PLACE = 4;

  private PayOrder() {}

  static List<Finding<Pay>> of(List<Finding<Pay>> stated, String lowerLocation) {
    List<Finding<Pay>> ordered = new ArrayList<>();
    for (Finding<Pay> finding : stated) {
      if (ordered.stream().noneMatch(known -> repeats(known.value(), finding.value()))) {
        ordered.removeIf(known -> repeats(finding.value(), known.value()));
        ordered.add(finding);
      }
    }
    int best = -1;
    for (int i = 0; i < ordered.size(); i++) {
      Pay pay = ordered.get(i).value();
      if (pay.component() == PayComponent.BASE
          && (best < 0
              || rank(pay, lowerLocation) > rank(ordered.get(best).value(), lowerLocation))) {
        best = i;
      }
    }
    if (best > 0) {
      ordered.add(0, ordered.remove(best));
    }
    return ordered;
  }

  private static int rank(Pay pay, String lowerLocation) {
    boolean closed = pay.min() != null && pay.max() != null;
    return (namesPlace(pay, lowerLocation) ? 2 : 0) + (closed ? 1 : 0);
  }

  private static boolean namesPlace(Pay pay, String lowerLocation) {
    if (pay.zone() == null || lowerLocation.isEmpty()) {
      return false;
    }
    String zone = pay.zone().toLowerCase(Locale.ROOT);
    for (String place : lowerLocation.split("[,;()|/]")) {
      String name = place.strip();
      if (name.length() >= SHORTEST_PLACE && zone.contains(name)) {
        return true;
      }
    }
    return false;
  }

  // The same range again, or one bound of a range that is known.
  private static boolean repeats(Pay known, Pay other) {
    if (known.component() != other.component() || known.period() != other.period()) {
      return false;
    }
    if (isBound(known, other)) {
      return true;
    }
    boolean zones =
        known.zone() == null || other.zone() == null || known.zone().equals(other.zone());
    boolean currencies = Objects.equals(known.currency(), other.currency());
    return currencies && zones && same(known.min(), other.min()) && same(known.max(), other.max());
  }

  // "$15 - $20 an hour", and further down "from $15 an hour".
  private static boolean isBound(Pay known, Pay other) {
    if (known.min() == null || known.max() == null || same(known.min(), known.max())) {
      return false;
    }
    boolean single = other.min() == null || other.max() == null || same(other.min(), other.max());
    BigDecimal amount = other.min() == null ? other.max() : other.min();
    return single
        && Objects.equals(known.currency(), other.currency())
        && (same(known.min(), amount) || same(known.max(), amount));
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }
}

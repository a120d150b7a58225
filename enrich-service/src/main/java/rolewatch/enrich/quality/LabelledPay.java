package rolewatch.enrich.quality;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Compares the pay ranges of a prediction with the one range that a board gave in fields of its
 * own. A missing bound counts as the other one, on both sides.
 */
final class LabelledPay {

  /** How well the labelled range was found. */
  enum Match {
    /** It is the first range of base pay, or all of them together. */
    FIRST,
    LATER,
    WRONG,
    MISSED
  }

  private record Range(double min, double max, String currency, String period) {

    static Range of(JsonNode node, String min, String max, String currency, String period) {
      double low = node.path(min).doubleValue(node.path(max).doubleValue(Double.NaN));
      double high = node.path(max).doubleValue(low);
      String unit = node.path(period).asString("").toLowerCase(Locale.ROOT);
      return new Range(low, high, node.path(currency).asString("").toUpperCase(Locale.ROOT), unit);
    }

    static Range predicted(JsonNode range) {
      return of(range, "min", "max", "currency", "period");
    }

    static Range labelled(JsonNode posting) {
      return of(posting, "label_salary_min", "label_salary_max", "label_currency", "label_period");
    }

    boolean same(Range label) {
      return Amounts.close(min, label.min) && Amounts.close(max, label.max) && sameUnit(label);
    }

    boolean sameUnit(Range other) {
      return currency.equals(other.currency) && period.equals(other.period);
    }
  }

  private LabelledPay() {}

  /** The ranges of base pay among the predicted ones. */
  static List<JsonNode> base(JsonNode prediction) {
    return ranges(prediction)
        .filter(range -> range.path("basis").asString("BASE").equals("BASE"))
        .toList();
  }

  static Match match(JsonNode posting, JsonNode prediction) {
    Range label = Range.labelled(posting);
    List<Range> all = ranges(prediction).map(Range::predicted).toList();
    if (all.isEmpty()) {
      return Match.MISSED;
    }
    if (Stream.concat(all.stream(), union(all)).anyMatch(range -> range.same(label))) {
      List<Range> base = base(prediction).stream().map(Range::predicted).toList();
      List<Range> main = base.isEmpty() ? all : base;
      boolean first =
          Stream.concat(main.stream().limit(1), union(main)).anyMatch(range -> range.same(label));
      return first ? Match.FIRST : Match.LATER;
    }
    return Match.WRONG;
  }

  // A board merges the zones and levels of a posting into one range.
  private static Stream<Range> union(List<Range> ranges) {
    if (ranges.size() < 2 || !ranges.stream().allMatch(ranges.getFirst()::sameUnit)) {
      return Stream.empty();
    }
    double min = ranges.stream().mapToDouble(Range::min).min().orElseThrow();
    double max = ranges.stream().mapToDouble(Range::max).max().orElseThrow();
    Range first = ranges.getFirst();
    return Stream.of(new Range(min, max, first.currency, first.period));
  }

  private static Stream<JsonNode> ranges(JsonNode prediction) {
    return prediction.path("pay").path("ranges").valueStream();
  }
}

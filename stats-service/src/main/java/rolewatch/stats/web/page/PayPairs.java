package rolewatch.stats.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.PayBreakdown;
import rolewatch.stats.figure.PayFigure;
import rolewatch.stats.figure.Profile;

/** What two roles pay by one property, drawn on the line that all such panels of a page share. */
record PayPairs(String heading, List<Line> lines, String from, String to, String call) {

  /** The pay of the jobs with one value; of a role that has none of them, a null. */
  record Line(String key, @Nullable PayCell a, @Nullable PayCell b) {}

  /** A panel per property; none where neither has a job that tells. */
  static List<PayPairs> all(Profile a, Profile b, Address call) {
    Drawing drawing =
        new Drawing(
            Scale.of(Stream.concat(figures(a), figures(b)).toList()), a.pay().currency(), call);
    return Stream.of(
            drawing.of(PayByPanel.GRADES, a.bySeniority(), b.bySeniority()),
            drawing.of(PayByPanel.YEARS, a.byYears(), b.byYears()),
            drawing.of(PayByPanel.TIERS, a.byTier(), b.byTier()),
            drawing.of(PayByPanel.MODES, a.byWorkMode(), b.byWorkMode()))
        .filter(panel -> !panel.lines().isEmpty())
        .toList();
  }

  private static Stream<PayFigure> figures(Profile profile) {
    return Stream.of(
            profile.bySeniority(), profile.byYears(), profile.byTier(), profile.byWorkMode())
        .flatMap(PayByPanel::figures);
  }

  private record Drawing(Scale scale, String currency, Address call) {

    PayPairs of(MixPanel.Subject subject, PayBreakdown a, PayBreakdown b) {
      return new PayPairs(
          subject.heading(),
          keys(a, b).stream()
              .map(key -> new Line(subject.name().apply(key), cell(a, key), cell(b, key)))
              .toList(),
          Words.money(currency, scale.low()),
          Words.money(currency, scale.high()),
          call.toString());
    }

    /** Those of the longer list in its order, and what only the other has. */
    private static List<String> keys(PayBreakdown a, PayBreakdown b) {
      boolean swap = b.values().size() > a.values().size();
      return Stream.of(swap ? b : a, swap ? a : b)
          .flatMap(breakdown -> breakdown.values().stream())
          .map(PayBreakdown.Line::key)
          .distinct()
          .toList();
    }

    private @Nullable PayCell cell(PayBreakdown breakdown, String key) {
      PayFigure pay = pay(breakdown, key);
      return pay == null ? null : PayCell.of(pay, scale);
    }

    private static @Nullable PayFigure pay(PayBreakdown breakdown, String key) {
      return breakdown.values().stream()
          .filter(line -> line.key().equals(key))
          .map(PayBreakdown.Line::pay)
          .findFirst()
          .orElse(null);
    }
  }
}

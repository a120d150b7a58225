package rolewatch.stats.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.events.WorkMode;
import rolewatch.stats.figure.PayAnswer;
import rolewatch.stats.figure.PayBreakdown;
import rolewatch.stats.figure.PayFigure;

/** What a role pays by one property, drawn on the line that all such panels of a page share. */
record PayByPanel(String heading, List<Line> lines, String from, String to, String call) {

  /**
   * The pay of the jobs with one value.
   *
   * @param href the openings behind it; null if they cannot be listed
   */
  record Line(String key, @Nullable String href, PayCell pay) {}

  /** The key of the jobs that do not tell. */
  private static final String UNKNOWN = WorkMode.UNKNOWN.name();

  static final MixPanel.Subject GRADES = new MixPanel.Subject("Pay by seniority", "seniority");
  static final MixPanel.Subject MODES = new MixPanel.Subject("Pay by work mode", "workMode");
  static final MixPanel.Subject TIERS = new MixPanel.Subject("Pay by location tier", null);
  static final MixPanel.Subject YEARS =
      new MixPanel.Subject("Pay by years of experience", "", Words::years, null);

  /** A panel per property; none where there is no job. */
  static List<PayByPanel> all(PayAnswer answer, Openings openings, Address call) {
    PayByPanel.Drawing drawing =
        new Drawing(
            Scale.of(
                Stream.of(
                        answer.bySeniority(),
                        answer.byYears(),
                        answer.byTier(),
                        answer.byWorkMode())
                    .flatMap(PayByPanel::figures)
                    .toList()),
            answer.pay().currency(),
            openings,
            call);
    return Stream.of(
            drawing.of(GRADES, answer.bySeniority()),
            drawing.of(YEARS, answer.byYears()),
            drawing.of(TIERS, answer.byTier()),
            drawing.of(MODES, answer.byWorkMode()))
        .filter(panel -> !panel.lines().isEmpty())
        .toList();
  }

  static Stream<PayFigure> figures(PayBreakdown breakdown) {
    return Stream.concat(
        breakdown.values().stream().map(PayBreakdown.Line::pay), Stream.of(breakdown.unknown()));
  }

  /** A value as people read it. */
  static String name(UnaryOperator<String> names, String key) {
    return key.equals(UNKNOWN) ? "Not told" : names.apply(key);
  }

  private record Drawing(Scale scale, String currency, Openings openings, Address call) {

    PayByPanel of(MixPanel.Subject subject, PayBreakdown breakdown) {
      List<Line> lines = new ArrayList<>();
      breakdown.values().forEach(line -> lines.add(line(subject, line.key(), line.pay())));
      if (breakdown.unknown().n() + breakdown.unknown().unknown() > 0) {
        lines.add(line(subject, UNKNOWN, breakdown.unknown()));
      }
      return new PayByPanel(
          subject.heading(),
          lines,
          Words.money(currency, scale.low()),
          Words.money(currency, scale.high()),
          call.toString());
    }

    private Line line(MixPanel.Subject subject, String key, PayFigure pay) {
      return new Line(
          name(subject.name(), key), subject.href(openings, key), PayCell.of(pay, scale));
    }
  }
}

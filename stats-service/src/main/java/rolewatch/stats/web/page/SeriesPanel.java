package rolewatch.stats.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.SeriesAnswer;

/** A role day by day: three charts, and the table behind them. */
record SeriesPanel(
    String velocity,
    String first,
    String last,
    List<Chart> charts,
    List<Line> lines,
    String scope,
    String call) {

  /**
   * Curves over the same days.
   *
   * @param high the value at its upper edge
   * @param low the value at its lower edge
   */
  record Chart(String heading, String high, String low, List<Curve> curves) {

    /** The names of the curves, where there are several. */
    List<Curve> legend() {
      return curves.size() > 1 ? curves : List.of();
    }
  }

  record Line(String day, String active, String opened, String closed, String pay, String n) {}

  static SeriesPanel of(SeriesAnswer answer, Address call) {
    List<SeriesAnswer.Day> days = answer.days();
    return new SeriesPanel(
        Rates.told(answer.velocity()),
        days.getFirst().day().toString(),
        days.getLast().day().toString(),
        List.of(active(days), comingAndGoing(days), pay(days, answer.currency())),
        days.reversed().stream().map(day -> line(day, answer.currency())).toList(),
        "Median pay: " + answer.payCountry() + ", " + answer.currency() + " a year.",
        call.toString());
  }

  private static Chart active(List<SeriesAnswer.Day> days) {
    Scale scale = fromNought(days, SeriesAnswer.Day::active);
    return counted(
        "Active jobs", scale, List.of(curve("a", "active", days, scale, d -> (double) d.active())));
  }

  private static Chart comingAndGoing(List<SeriesAnswer.Day> days) {
    Scale scale = fromNought(days, day -> Math.max(day.opened(), day.closed()));
    return counted(
        "Opened and closed a day",
        scale,
        List.of(
            curve("a", "opened", days, scale, day -> (double) day.opened()),
            curve("b", "closed", days, scale, day -> (double) day.closed())));
  }

  private static Chart pay(List<SeriesAnswer.Day> days, String currency) {
    List<Double> medians = new ArrayList<>();
    days.stream().map(SeriesAnswer.Day::medianPay).filter(Objects::nonNull).forEach(medians::add);
    if (medians.isEmpty()) {
      return new Chart("Median pay: " + Words.WITHHELD + " on every day", "", "", List.of());
    }
    Scale scale = Scale.over(medians.stream());
    return new Chart(
        "Median pay",
        Words.money(currency, scale.high()),
        Words.money(currency, scale.low()),
        List.of(curve("a", "median pay", days, scale, SeriesAnswer.Day::medianPay)));
  }

  private static Curve curve(
      String style,
      String name,
      List<SeriesAnswer.Day> days,
      Scale scale,
      Function<SeriesAnswer.Day, @Nullable Double> value) {
    List<@Nullable Double> values = new ArrayList<>();
    days.forEach(day -> values.add(value.apply(day)));
    return Curve.of(style, name, values, scale);
  }

  private static Line line(SeriesAnswer.Day day, String currency) {
    return new Line(
        day.day().toString(),
        Words.number(day.active()),
        Words.number(day.opened()),
        Words.number(day.closed()),
        Words.money(currency, day.medianPay()),
        Words.number(day.payN()));
  }

  /** Numbers are drawn from nought. */
  private static Scale fromNought(
      List<SeriesAnswer.Day> days, ToLongFunction<SeriesAnswer.Day> number) {
    return new Scale(0, Math.max(1, days.stream().mapToLong(number).max().orElse(1)));
  }

  private static Chart counted(String heading, Scale scale, List<Curve> curves) {
    return new Chart(heading, Words.number(Math.round(scale.high())), "0", curves);
  }
}

package rolewatch.stats.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;
import rolewatch.stats.rollup.Scope;
import rolewatch.stats.statistic.Distribution;
import rolewatch.stats.statistic.Strength;
import rolewatch.stats.statistic.Tally;

/**
 * A role day by day, as the postings tell it now.
 *
 * @param about what it rests on
 * @param payCountry the country whose pay is meant
 * @param currency in which
 * @param velocity how fast jobs come and go
 * @param days first day first; the last one is today and not over
 */
public record SeriesAnswer(
    @JsonUnwrapped About about,
    String payCountry,
    String currency,
    Velocity velocity,
    List<Day> days)
    implements OfRole {

  /**
   * One day (UTC).
   *
   * @param day which
   * @param active jobs with an open posting at its end
   * @param opened how many began that day
   * @param closed how many ended that day
   * @param payN active jobs that state pay in the currency
   * @param medianPay their median; null if withheld
   */
  public record Day(
      LocalDate day,
      long active,
      long opened,
      long closed,
      long payN,
      @Nullable Double medianPay) {}

  /**
   * What the days are made of.
   *
   * @param active the counts of the active jobs
   * @param byDay the counts of each day
   */
  public record Life(Counts active, Map<String, Counts> byDay) {

    Counts on(LocalDate day) {
      return byDay.getOrDefault(Scope.day(day), new Counts());
    }
  }

  public SeriesAnswer {
    days = List.copyOf(days);
  }

  /**
   * The answer: from today's number backwards, taking back what opened and adding what closed.
   *
   * @param life of the jobs
   * @param payLife of those in the country whose pay is meant
   * @param length how many days
   */
  public static SeriesAnswer of(
      String role, Filter filter, Life life, Life payLife, int length, Basis basis) {
    String currency =
        new PayCells(filter.payCountry(), Map.of(filter.paySlice(), payLife.active()), Map.of())
            .currency();
    List<Day> days = days(life, payLife, currency, length, basis.today());
    return new SeriesAnswer(
        About.of(role, filter, life.active(), basis),
        filter.payCountry(),
        currency,
        Velocity.of(life.byDay(), basis.today(), Math.min(Velocity.MOST_DAYS, length - 1)),
        days);
  }

  private static List<Day> days(
      Life life, Life payLife, String currency, int length, LocalDate today) {
    List<Day> days = new ArrayList<>();
    long active = life.active().get(Measure.JOBS);
    Tally pay = Amounts.in(currency, payLife.active(), Measure.PAY);
    for (LocalDate day = today; days.size() < length; day = day.minusDays(1)) {
      Counts counts = life.on(day);
      long opened = counts.get(Measure.OPENED);
      long closed = counts.get(Measure.CLOSED);
      Distribution stated = Distribution.of(pay);
      boolean shown = Strength.of(stated.size()) != Strength.SUPPRESSED;
      days.add(
          new Day(
              day, active, opened, closed, stated.size(), shown ? stated.percentile(0.5) : null));
      active += closed - opened;
      pay.add(Amounts.in(currency, payLife.on(day), Measure.CLOSED_PAY), 1);
      pay.add(Amounts.in(currency, payLife.on(day), Measure.OPENED_PAY), -1);
    }
    Collections.reverse(days);
    return days;
  }

  @Override
  public Table table() {
    return Table.of(
        about,
        List.of("payCountry", "currency", "day", "active", "opened", "closed", "payN", "medianPay"),
        days.stream()
            .map(
                day ->
                    Table.row(
                        payCountry,
                        currency,
                        day.day(),
                        day.active(),
                        day.opened(),
                        day.closed(),
                        day.payN(),
                        day.medianPay()))
            .toList());
  }
}

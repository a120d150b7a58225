package rolewatch.stats.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.statistic.MatchedDifference;

/**
 * Which skills go with higher pay.
 *
 * @param about what it rests on
 * @param pay the pay of all the jobs that are compared
 * @param withheld skills named by too few jobs that state pay
 * @param premiums the others, highest median first
 */
public record PremiumsAnswer(
    @JsonUnwrapped About about, PayFigure pay, long withheld, List<Premium> premiums)
    implements OfRole {

  public PremiumsAnswer {
    premiums = List.copyOf(premiums);
  }

  /** The answer. */
  public static PremiumsAnswer of(
      String role, Filter filter, Counts counts, PayCells cells, Basis basis) {
    Premium.Ranking ranking = Premium.Ranking.of(cells, Integer.MAX_VALUE);
    return new PremiumsAnswer(
        About.of(role, filter, counts, basis),
        cells.headline(),
        ranking.withheld(),
        ranking.premiums());
  }

  @Override
  public Table table() {
    return Table.of(
        about,
        List.of(
            "payCountry",
            "currency",
            "skill",
            "n",
            "median",
            "medianLow",
            "medianHigh",
            "without",
            "medianWithout",
            "rawPremium",
            "matchedN",
            "matchedRatio",
            "matchedLow",
            "matchedHigh",
            "strength"),
        premiums.stream().map(this::row).toList());
  }

  private Table.Row row(Premium premium) {
    MatchedDifference.Result matched = premium.matched();
    return Table.row(
        pay.country(),
        pay.currency(),
        premium.skill(),
        premium.n(),
        premium.median(),
        premium.medianInterval() == null ? null : premium.medianInterval().low(),
        premium.medianInterval() == null ? null : premium.medianInterval().high(),
        premium.without(),
        premium.medianWithout(),
        premium.rawPremium(),
        matched == null ? null : matched.n(),
        matched == null ? null : matched.ratio(),
        matched == null ? null : matched.interval().low(),
        matched == null ? null : matched.interval().high(),
        premium.strength());
  }
}

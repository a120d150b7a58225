package rolewatch.stats.web.page;

import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.Premium;
import rolewatch.stats.statistic.Interval;
import rolewatch.stats.statistic.MatchedDifference;
import rolewatch.stats.statistic.Strength;

/**
 * What the jobs that name a skill pay.
 *
 * @param raw median less that of the jobs that do not name it
 * @param matched against jobs of the same grade
 */
record PremiumLine(
    String skill,
    String href,
    PayCell pay,
    String raw,
    String matched,
    String matchedStrength,
    String matchedInterval,
    String matchedN) {

  static PremiumLine of(Premium premium, String currency, Scale scale, Openings openings) {
    MatchedDifference.Result matched = premium.matched();
    return new PremiumLine(
        premium.skill(),
        openings.by("skill", premium.skill()),
        PayCell.of(premium, currency, scale),
        Words.difference(currency, premium.rawPremium()),
        matched == null ? Words.WITHHELD : Words.change(matched.ratio()),
        (matched == null ? Strength.SUPPRESSED : Strength.of(matched.n())).name(),
        interval(matched),
        Words.number(matched == null ? 0 : matched.n()));
  }

  private static String interval(MatchedDifference.@Nullable Result matched) {
    if (matched == null) {
      return "";
    }
    Interval interval = matched.interval();
    return Words.change(interval.low()) + " to " + Words.change(interval.high());
  }
}

package rolewatch.stats.figure;

import org.jspecify.annotations.Nullable;
import rolewatch.stats.rollup.Measure;
import rolewatch.stats.statistic.Distribution;
import rolewatch.stats.statistic.Interval;
import rolewatch.stats.statistic.Strength;
import rolewatch.stats.statistic.Tally;

/**
 * The figure that a claim is about.
 *
 * @param value null if it is withheld or there is no such role
 * @param n on how many jobs it rests
 * @param interval its 95% interval; null where there is none
 * @param strength how far it can be leaned on
 */
record LiveFigure(@Nullable Double value, long n, @Nullable Interval interval, Strength strength) {

  private static final LiveFigure NONE = new LiveFigure(null, 0, null, Strength.SUPPRESSED);

  static LiveFigure of(Claim claim, LiveRoles roles) {
    RoleAnswer answer = roles.role(claim.role(), claim.filter());
    if (answer == null) {
      return NONE;
    }
    return switch (claim.figure()) {
      case ACTIVE -> count(answer.active());
      case DISCLOSED -> share(answer.disclosed());
      case MEDIAN_PAY -> median(answer.pay());
      case SKILL_PAY -> median(skillPay(claim, roles.pay(claim.role(), claim.filter())));
      case JACCARD -> jaccard(answer, roles.role(claim.what(), claim.filter()));
      case WORK_MODE, SENIORITY, YEARS, COUNTRY, SKILL, STAFFING ->
          share(shareOf(claim, claim.mix(answer).orElseThrow()));
    };
  }

  private static LiveFigure count(long jobs) {
    return new LiveFigure((double) jobs, jobs, null, Strength.of(jobs));
  }

  private static LiveFigure share(ShareFigure share) {
    return new LiveFigure(share.share(), share.known(), share.interval(), share.strength());
  }

  private static LiveFigure median(PayFigure pay) {
    return new LiveFigure(pay.median(), pay.n(), pay.medianInterval(), pay.strength());
  }

  private static PayFigure skillPay(Claim claim, PayCells cells) {
    Tally amounts = cells.amounts(Measure.SKILL_PAY).getOrDefault(claim.what(), new Tally());
    Distribution pay = Distribution.of(amounts);
    return PayFigure.of(pay, pay.size(), cells.country(), cells.currency());
  }

  /** It rests on the jobs of the role that has fewer that name any skill. */
  private static LiveFigure jaccard(RoleAnswer role, @Nullable RoleAnswer other) {
    if (other == null) {
      return NONE;
    }
    long n = Math.min(role.skills().known(), other.skills().known());
    Strength strength = Strength.of(n);
    Overlap overlap = Overlap.of(role.skills(), other.skills(), RoleAnswer.TOP_SKILLS);
    Double value = strength == Strength.SUPPRESSED ? null : overlap.jaccard();
    return new LiveFigure(value, n, null, strength);
  }

  private static ShareFigure shareOf(Claim claim, Mix mix) {
    return mix.values().stream()
        .filter(share -> claim.what().equals(share.key()))
        .findFirst()
        .orElseGet(() -> ShareFigure.of(claim.what(), 0, mix.known()));
  }
}

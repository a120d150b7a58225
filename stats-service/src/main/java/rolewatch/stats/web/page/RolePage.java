package rolewatch.stats.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.Mix;
import rolewatch.stats.figure.PayFigure;
import rolewatch.stats.figure.RoleAnswer;
import rolewatch.stats.figure.ShareFigure;
import rolewatch.stats.statistic.Interval;

/** The figures of one role. */
record RolePage(
    String title,
    String foot,
    String active,
    String postings,
    String filter,
    List<WindowLink> windows,
    String payUnit,
    String median,
    String payStrength,
    String payInterval,
    List<Named> percentiles,
    String payBasis,
    String disclosed,
    String disclosedBasis,
    List<MixCard> mixes,
    String postingsHref) {

  record Named(String name, String value) {}

  record MixCard(String name, List<MixLine> lines, String basis) {}

  record MixLine(String key, String share, String bar, String n, String detail) {}

  private static final int SKILLS = 30;
  private static final int PLACES = 12;

  static RolePage of(RoleAnswer answer) {
    PayFigure pay = answer.pay();
    return new RolePage(
        answer.name(),
        foot(answer),
        Words.number(answer.active()),
        Words.number(answer.postings()),
        filter(answer),
        WindowLink.all(MarketPage.href(answer.role()) + "?window=", answer.window()),
        (pay.country() == null ? "" : pay.country() + ", ") + pay.currency() + " a year",
        Words.money(pay.currency(), pay.median()),
        pay.strength().name(),
        interval(pay),
        percentiles(pay),
        "n = " + Words.number(pay.n()) + " jobs; " + Words.number(pay.unknown()) + " state none",
        Words.percent(answer.disclosed().share()),
        Words.number(answer.disclosed().n()) + " of " + Words.number(answer.disclosed().known()),
        List.of(
            card("Work mode", answer.workModes(), SKILLS, "jobs that tell"),
            card("Seniority", answer.seniorities(), SKILLS, "jobs that tell"),
            card("Countries", answer.countries(), PLACES, "jobs that tell; some name several"),
            card("Top skills", answer.skills(), SKILLS, "jobs that name any skill")),
        "/postings?state=open&role=" + MarketPage.segment(answer.role()));
  }

  private static String foot(RoleAnswer answer) {
    return "As of "
        + answer.asOf()
        + ". "
        + answer.method().pay()
        + ". Percentiles: "
        + answer.method().percentiles()
        + ". Intervals: 95%; a tilde marks figures over fewer than "
        + answer.method().directionalBelow()
        + " jobs.";
  }

  private static String filter(RoleAnswer answer) {
    String country = answer.country() == null ? "" : " in " + answer.country();
    return answer.seniority() == null
        ? country
        : country + ", " + Words.name(answer.seniority().name());
  }

  private static String interval(PayFigure pay) {
    Interval interval = pay.medianInterval();
    return interval == null
        ? "no interval for the median: too few jobs"
        : "median, 95%% between %s and %s"
            .formatted(
                Words.money(pay.currency(), interval.low()),
                Words.money(pay.currency(), interval.high()));
  }

  private static List<Named> percentiles(PayFigure pay) {
    return List.of(
        named("p10", pay, pay.p10()),
        named("p25", pay, pay.p25()),
        named("p75", pay, pay.p75()),
        named("p90", pay, pay.p90()));
  }

  private static Named named(String name, PayFigure pay, @Nullable Double amount) {
    return new Named(name, Words.money(pay.currency(), amount));
  }

  private static MixCard card(String name, Mix mix, int longest, String denominator) {
    List<MixLine> lines = mix.values().stream().limit(longest).map(RolePage::line).toList();
    String basis =
        "of %s %s; %s do not"
            .formatted(Words.number(mix.known()), denominator, Words.number(mix.unknown()));
    int more = mix.values().size() - lines.size();
    return new MixCard(name, lines, more > 0 ? "and %d more; %s".formatted(more, basis) : basis);
  }

  private static MixLine line(ShareFigure share) {
    Interval interval = share.interval();
    String detail =
        interval == null
            ? Words.WITHHELD
            : "95%%: %s to %s"
                .formatted(Words.percent(interval.low()), Words.percent(interval.high()));
    return new MixLine(
        Words.name(String.valueOf(share.key())),
        Words.percent(share.share()),
        Words.width(share.share()),
        Words.number(share.n()),
        detail);
  }
}

package rolewatch.stats.web.page;

import java.util.function.Function;
import rolewatch.stats.figure.CompareAnswer;
import rolewatch.stats.figure.PayFigure;
import rolewatch.stats.figure.Profile;
import rolewatch.stats.figure.ShareFigure;

/** One figure of two roles, large. */
record Duo(String heading, Side a, Side b, String note, String call) {

  /**
   * What it is of one role.
   *
   * @param strength how far it can be leaned on
   */
  record Side(String name, String value, String strength, String detail) {}

  private static final String SOLID = "SOLID";

  static Duo jobs(CompareAnswer answer, Address call) {
    return new Duo(
        "Active jobs", jobs(answer.a()), jobs(answer.b()), ratio(answer), call.toString());
  }

  private static Side jobs(Profile profile) {
    return new Side(
        profile.name(),
        Words.number(profile.n()),
        SOLID,
        Words.number(profile.postings()) + " open postings");
  }

  private static String ratio(CompareAnswer answer) {
    Double ratio = answer.ratio();
    if (ratio == null || ratio == 0) {
      return "No ratio: one of them has no job.";
    }
    return ratio >= 1
        ? told(answer.a(), ratio, answer.b())
        : told(answer.b(), 1 / ratio, answer.a());
  }

  private static String told(Profile more, double ratio, Profile less) {
    return "%s has %s× the jobs of %s".formatted(more.name(), Words.tenths(ratio), less.name());
  }

  static Duo pay(CompareAnswer answer, Address call) {
    String unit = PayPanel.unit(answer.a().pay());
    return new Duo(
        "Median base pay, " + unit,
        pay(answer.a()),
        pay(answer.b()),
        "with the 95% interval of each median",
        call.toString());
  }

  private static Side pay(Profile profile) {
    PayFigure pay = profile.pay();
    String interval = PayCell.interval(pay.currency(), pay.medianInterval());
    return new Side(
        profile.name(),
        Words.money(pay.currency(), pay.median()),
        pay.strength().name(),
        (interval.isEmpty() ? "" : interval + "; ") + "n = " + Words.number(pay.n()));
  }

  /** A share of each role's jobs. */
  static Duo share(
      String heading,
      CompareAnswer answer,
      Function<Profile, ShareFigure> share,
      String note,
      Address call) {
    return new Duo(
        heading, share(answer.a(), share), share(answer.b(), share), note, call.toString());
  }

  private static Side share(Profile profile, Function<Profile, ShareFigure> figure) {
    ShareFigure share = figure.apply(profile);
    ShareCell cell = ShareCell.of(share);
    return new Side(
        profile.name(),
        cell.share(),
        cell.strength(),
        "%s of %s%s"
            .formatted(
                cell.n(),
                Words.number(share.known()),
                share.interval() == null ? "" : "; " + cell.detail()));
  }

  static Duo velocity(CompareAnswer answer, Address call) {
    return new Duo(
        "Opened a day",
        velocity(answer.a()),
        velocity(answer.b()),
        "mean of the last %d full days".formatted(answer.a().velocity().days()),
        call.toString());
  }

  private static Side velocity(Profile profile) {
    return new Side(
        profile.name(),
        Words.tenths(profile.velocity().openedPerDay()),
        SOLID,
        Words.tenths(profile.velocity().closedPerDay()) + " closed a day");
  }
}

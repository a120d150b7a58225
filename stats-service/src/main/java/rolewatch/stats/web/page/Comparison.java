package rolewatch.stats.web.page;

import java.util.List;
import java.util.stream.Stream;
import rolewatch.events.Seniority;
import rolewatch.stats.figure.CompareAnswer;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.Profile;

/** The figures of two roles side by side, all out of one answer. */
record Comparison(
    Side a,
    Side b,
    String filter,
    List<Duo> headlines,
    List<SharePairs> mixes,
    List<PayPairs> payBy,
    OverlapPanel overlap,
    List<PremiumsPanel> premiums,
    List<EmployersPanel> employers) {

  /** One of the two roles. */
  record Side(String name, String href, String openings) {}

  private static final int HIGHEST_PAID = 15;

  static Comparison of(CompareAnswer answer, Filter filter, Address call) {
    Profile a = answer.a();
    Profile b = answer.b();
    SharePairs.Sides sides =
        new SharePairs.Sides(new Openings(a.role(), filter), new Openings(b.role(), filter), call);
    return new Comparison(
        side(a, sides.a()),
        side(b, sides.b()),
        FilterFields.told(filter),
        headlines(answer, call),
        mixes(a, b, sides),
        PayPairs.all(a, b, call),
        OverlapPanel.of(answer, sides),
        premiums(a, b, sides),
        List.of(
            EmployersPanel.of("Employers: " + a.name(), a.employers(), call),
            EmployersPanel.of("Employers: " + b.name(), b.employers(), call)));
  }

  private static Side side(Profile profile, Openings openings) {
    return new Side(
        profile.name(),
        Address.to(MarketPage.href(profile.role())).with(openings.filter()).toString(),
        openings.all().toString());
  }

  private static List<Duo> headlines(CompareAnswer answer, Address call) {
    return List.of(
        Duo.jobs(answer, call),
        Duo.pay(answer, call),
        Duo.share("Discloses pay", answer, Profile::disclosed, "of all jobs", call),
        Duo.share(
            "Entry grade",
            answer,
            profile -> Shares.of(profile.seniorities(), Seniority.ENTRY.name()),
            "of the jobs that tell their grade",
            call),
        Duo.share(
            "Staffing share",
            answer,
            profile -> EmployersPanel.share(profile.employers().staffing()),
            "the employer hires for somebody else; of the jobs that tell",
            call),
        Duo.velocity(answer, call));
  }

  private static List<SharePairs> mixes(Profile a, Profile b, SharePairs.Sides sides) {
    return List.of(
        SharePairs.of(MixPanel.MODES, a.workModes(), b.workModes(), sides),
        SharePairs.of(MixPanel.GRADES, a.seniorities(), b.seniorities(), sides),
        SharePairs.of(MixPanel.COUNTRIES, a.countries(), b.countries(), sides),
        SharePairs.of(MixPanel.YEARS, a.years(), b.years(), sides),
        SharePairs.of(MixPanel.TIERS, a.tiers(), b.tiers(), sides));
  }

  private static List<PremiumsPanel> premiums(Profile a, Profile b, SharePairs.Sides sides) {
    Scale scale =
        Scale.ofPremiums(
            Stream.of(a, b).flatMap(side -> side.premiums().stream().limit(HIGHEST_PAID)).toList());
    return List.of(
        premiums(a, scale, sides.a(), sides.call()), premiums(b, scale, sides.b(), sides.call()));
  }

  private static PremiumsPanel premiums(
      Profile profile, Scale scale, Openings openings, Address call) {
    return PremiumsPanel.of(
        "Pay by skill: " + profile.name(),
        profile.premiums(),
        profile.premiumSkills(),
        profile.pay().currency(),
        HIGHEST_PAID,
        scale,
        openings,
        call);
  }
}

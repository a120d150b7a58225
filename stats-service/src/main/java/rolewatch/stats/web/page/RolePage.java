package rolewatch.stats.web.page;

import java.util.List;
import java.util.stream.Stream;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.Method;
import rolewatch.stats.figure.RoleAnswer;

/** The figures of one role. */
record RolePage(
    String title,
    String foot,
    String role,
    String active,
    String postings,
    String filter,
    FilterFields fields,
    List<Choice> others,
    PayPanel pay,
    String disclosed,
    String disclosedBasis,
    String disclosedStrength,
    String roleCall,
    List<PayByPanel> payBy,
    List<MixPanel> mixes,
    SkillsPanel skills,
    PremiumsPanel premiums,
    EmployersPanel employers,
    SeriesPanel series,
    String openings) {

  private static final int HIGHEST_PAID = 30;

  /**
   * The page.
   *
   * @param roles the ids of all roles, to compare this one with
   */
  static RolePage of(RoleFigures figures, List<String> roles) {
    RoleAnswer answer = figures.role();
    Filter filter = figures.filter();
    Openings openings = figures.openings();
    Address payCall = figures.call("/pay");
    return new RolePage(
        answer.name(),
        foot(answer.asOf().toString(), answer.method()),
        answer.role(),
        Words.number(answer.active()),
        Words.number(answer.postings()),
        FilterFields.told(filter),
        FilterFields.of(filter, answer.countries()),
        Choice.ofRoles(roles.stream().filter(id -> !id.equals(answer.role())).toList(), null),
        PayPanel.of(answer.pay(), payCall),
        Words.percent(answer.disclosed().share()),
        "%s of %s jobs; %s"
            .formatted(
                Words.number(answer.disclosed().n()),
                Words.number(answer.disclosed().known()),
                ShareCell.of(answer.disclosed()).detail()),
        answer.disclosed().strength().name(),
        figures.call("").toString(),
        PayByPanel.all(figures.pay(), openings, payCall),
        mixes(answer, openings, figures.call("")),
        skills(figures),
        premiums(figures),
        EmployersPanel.of("Employers", figures.employers().employers(), figures.employersCall()),
        SeriesPanel.of(figures.series(), figures.seriesCall()),
        openings.all().toString());
  }

  static String foot(String asOf, Method method) {
    return "As of %s. %s. Percentiles: %s. Intervals: 95%%; a tilde marks figures over fewer than %d jobs, and those over fewer than %d are withheld."
        .formatted(
            asOf,
            method.pay(),
            method.percentiles(),
            method.directionalBelow(),
            method.suppressedBelow());
  }

  private static List<MixPanel> mixes(RoleAnswer answer, Openings openings, Address call) {
    return Stream.of(
            MixPanel.of(MixPanel.MODES, answer.workModes(), openings, call),
            MixPanel.of(MixPanel.GRADES, answer.seniorities(), openings, call),
            MixPanel.of(MixPanel.COUNTRIES, answer.countries(), openings, call),
            MixPanel.of(MixPanel.YEARS, answer.years(), openings, call),
            MixPanel.of(MixPanel.TIERS, answer.tiers(), openings, call))
        .toList();
  }

  private static SkillsPanel skills(RoleFigures figures) {
    return SkillsPanel.of(
        figures.role().skills(),
        figures.premiums().premiums(),
        figures.premiums().pay().currency(),
        figures.openings(),
        figures.call("/skills"),
        figures.call("/premiums"));
  }

  private static PremiumsPanel premiums(RoleFigures figures) {
    return PremiumsPanel.of(
        "Skills by the pay that goes with them",
        figures.premiums().premiums(),
        figures.premiums().premiums().size(),
        figures.premiums().pay().currency(),
        HIGHEST_PAID,
        Scale.ofPremiums(figures.premiums().premiums()),
        figures.openings(),
        figures.call("/premiums"));
  }
}

package rolewatch.stats.web.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import rolewatch.stats.figure.Mix;
import rolewatch.stats.figure.Premium;
import rolewatch.stats.figure.ShareFigure;

/** Which skills a role's jobs name most, and the pay that goes with them. */
record SkillsPanel(List<Line> lines, String basis, String call, String premiumsCall) {

  /**
   * One skill.
   *
   * @param pays a line with the pay, or an empty list if too few jobs name it and state pay
   */
  record Line(String skill, String href, ShareCell cell, List<PremiumLine> pays) {}

  static final MixPanel.Subject SKILLS =
      new MixPanel.Subject("Top skills", "jobs that name any skill", Words::name, "skill");

  static SkillsPanel of(
      Mix skills,
      List<Premium> premiums,
      String currency,
      Openings openings,
      Address call,
      Address premiumsCall) {
    Scale scale = Scale.ofPremiums(premiums);
    Map<String, PremiumLine> pays =
        premiums.stream()
            .map(premium -> PremiumLine.of(premium, currency, scale, openings))
            .collect(Collectors.toMap(PremiumLine::skill, Function.identity()));
    return new SkillsPanel(
        skills.values().stream().map(share -> line(share, pays, openings)).toList(),
        MixPanel.basis(SKILLS, skills),
        call.toString(),
        premiumsCall.toString());
  }

  private static Line line(ShareFigure share, Map<String, PremiumLine> pays, Openings openings) {
    String skill = String.valueOf(share.key());
    PremiumLine pay = pays.get(skill);
    return new Line(
        skill,
        openings.by("skill", skill),
        ShareCell.of(share),
        pay == null ? List.of() : List.of(pay));
  }
}

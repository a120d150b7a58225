package rolewatch.simulator.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;

/** Reads a role of a market file. */
final class RoleSection {

  private static final double MOST = 10_000_000;

  private final Section section;
  private final Map<String, MarketFacts.SkillFacts> skills;
  private final Map<String, List<Town>> towns;
  private final Map<String, MarketFacts.LocalPay> pay;

  RoleSection(
      Section section,
      Map<String, MarketFacts.SkillFacts> skills,
      Map<String, List<Town>> towns,
      Map<String, MarketFacts.LocalPay> pay) {
    this.section = section;
    this.skills = skills;
    this.towns = towns;
    this.pay = pay;
  }

  MarketFacts.RoleFacts read(String id) {
    section.only(
        "titles",
        "jobs",
        "tell",
        "staffing",
        "disclosed",
        "countries",
        "modes",
        "usPay",
        "grades",
        "skills");
    Section tell = section.section("tell").only("grade", "mode", "skills");
    Section usPay = section.section("usPay").only("jobs", "median", "hourly");
    MarketFacts.RoleFacts facts =
        new MarketFacts.RoleFacts(
            new Role(id, section.texts("titles")),
            section.count("jobs"),
            tell.share("grade"),
            tell.share("mode"),
            tell.share("skills"),
            section.share("staffing"),
            section.share("disclosed"),
            countries(section.section("countries")),
            modes(section.section("modes")),
            usPay.count("jobs"),
            usPay.has("median") ? (Double) usPay.number("median", 1, MOST) : null,
            usPay.share("hourly", 0),
            grades(section.section("grades")),
            skills(section.section("skills")));
    new RoleChecks(section, facts, skills, pay).check();
    return facts;
  }

  private Map<String, Double> countries(Section countries) {
    for (String country : countries.keys()) {
      if (!towns.containsKey(country)) {
        throw countries.wrong(country, "has no towns", "add them under 'towns:'");
      }
    }
    return Partition.of(countries, countries::share);
  }

  private static Map<WorkMode, Double> modes(Section modes) {
    modes.only("REMOTE", "HYBRID", "ONSITE");
    Map<WorkMode, Double> shares = new EnumMap<>(WorkMode.class);
    Partition.of(modes, modes::share)
        .forEach((mode, share) -> shares.put(WorkMode.valueOf(mode), share));
    return shares;
  }

  private static List<MarketFacts.GradeFacts> grades(Section grades) {
    List<MarketFacts.GradeFacts> all = new ArrayList<>();
    String[] known = Arrays.stream(Seniority.values()).map(Seniority::name).toArray(String[]::new);
    for (String grade : grades.only(known).keys()) {
      all.add(grade(grades.section(grade), Seniority.valueOf(grade)));
    }
    Partition.check(
        grades,
        all.stream().mapToDouble(MarketFacts.GradeFacts::paid).sum(),
        "the grades' shares of paid jobs");
    return all;
  }

  private static MarketFacts.GradeFacts grade(Section own, Seniority grade) {
    own.only("share", "jobs", "years", "tellYears", "paid", "median", "spread");
    if (grade != Seniority.UNKNOWN && own.has("share") == own.has("jobs")) {
      throw own.wrong(grade + " needs one of share and jobs", "write 'share: 0.1' or 'jobs: 100'");
    }
    double paid = own.share("paid", 0);
    if (own.has("tellYears") && !own.has("years")) {
      throw own.wrong("tellYears", "which years?", "add 'years: [2, 3]'");
    }
    return new MarketFacts.GradeFacts(
        grade,
        own.share("share", 0),
        own.has("jobs") ? (Long) own.count("jobs") : null,
        own.has("years")
            ? own.texts("years").stream().map(year -> year(own, year)).toList()
            : List.of(),
        own.share("tellYears", 0),
        paid,
        paid > 0 ? own.number("median", 1, MOST) : 0,
        paid > 0 ? own.number("spread", 0.01, 2) : 1);
  }

  private static int year(Section own, String year) {
    if (!year.matches("\\d{1,2}")) {
      throw own.wrong("years", "'" + year + "' is no number of years", "write 0 to 99");
    }
    return Integer.parseInt(year);
  }

  private Map<String, MarketFacts.SkillShare> skills(Section named) {
    Map<String, MarketFacts.SkillShare> shares = new LinkedHashMap<>();
    for (String id : named.keys()) {
      if (!skills.containsKey(id)) {
        throw named.wrong(id, "unknown skill", "add its writings under 'skills:' or mend it");
      }
      shares.put(id, named.isSection(id) ? paid(named.section(id)) : unpaid(named.share(id)));
    }
    return shares;
  }

  private static MarketFacts.SkillShare unpaid(double share) {
    return new MarketFacts.SkillShare(share, null, 0);
  }

  private static MarketFacts.SkillShare paid(Section own) {
    own.only("share", "median", "paid");
    @Nullable Double median = own.has("median") ? (Double) own.number("median", 1, MOST) : null;
    if (median == null && own.has("paid")) {
      throw own.wrong("paid", "jobs that name it are paid what?", "add 'median: 150000'");
    }
    return new MarketFacts.SkillShare(
        own.share("share"), median, median == null ? 0 : own.count("paid"));
  }
}

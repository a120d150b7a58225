package rolewatch.simulator.market;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a market file, and says of a wrong line what is wrong and how to put it right. */
final class MarketFile {

  private static final Set<String> SOURCES = Set.of("ashby", "greenhouse", "lever", "site");
  private static final double MOST = 1e9;
  private static final double DAYS = 10_000;

  private final Section root;

  private MarketFile(Section root) {
    this.root = root;
  }

  static MarketFacts read(String name, String yaml) {
    Section root = Section.root(name, yaml);
    root.only("employers", "copies", "life", "skills", "towns", "pay", "roles");
    return new MarketFile(root).facts();
  }

  private MarketFacts facts() {
    Map<String, MarketFacts.SkillFacts> skills = skills(root.section("skills"));
    Map<String, List<Town>> towns = towns(root.section("towns"));
    Map<String, MarketFacts.LocalPay> pay =
        root.has("pay") ? pay(root.section("pay"), towns) : Map.of();
    List<MarketFacts.RoleFacts> roles = new ArrayList<>();
    Section section = root.section("roles");
    for (String id : section.keys()) {
      roles.add(new RoleSection(section.section(id), skills, towns, pay).read(id));
    }
    MarketFacts facts =
        new MarketFacts(
            employers(root.section("employers")),
            root.share("copies", 0),
            life(root.section("life")),
            skills,
            towns,
            pay,
            roles);
    roles.forEach(role -> paidSkills(section, facts, role));
    return facts;
  }

  /** Plans the role at its own scale to see whether the pay of those that name a skill can hold. */
  private static void paidSkills(Section roles, MarketFacts facts, MarketFacts.RoleFacts role) {
    RoleCounts counts = RoleCounts.of(role, 1);
    RolePlan plan = new RolePlan(facts, role, counts, Quota.all(counts.jobs(), 1), 0);
    List<String> ids = List.copyOf(facts.skills().keySet());
    plan.paidSkills.forEach(
        (number, skill) -> {
          if (!skill.holds()) {
            throw roles
                .section(role.role().id())
                .section("skills")
                .wrong(
                    ids.get(number),
                    "too few paid jobs are paid more, or less, than its median",
                    "lower its 'paid' or move its 'median'");
          }
        });
  }

  private static MarketFacts.Employers employers(Section section) {
    section.only(
        "count",
        "boards",
        "staffing",
        "sources",
        "siteJobs",
        "firstWords",
        "secondWords",
        "staffingWords");
    long count = section.count("count");
    if (count < 4) {
      throw section.wrong("count", count + " employers are too few", "write 4 at least");
    }
    long boards = section.count("boards");
    if (boards < count || boards > 2 * count) {
      throw section.wrong(
          "boards",
          "every employer has one board or two",
          "write a number from " + count + " to " + 2 * count);
    }
    return new MarketFacts.Employers(
        count,
        boards,
        section.share("staffing"),
        sources(section.section("sources")),
        section.count("siteJobs"),
        section.texts("firstWords"),
        section.texts("secondWords"),
        section.texts("staffingWords"));
  }

  private static Map<String, Double> sources(Section section) {
    section.only(SOURCES.toArray(String[]::new));
    return Partition.of(section, section::share);
  }

  private static MarketFacts.Life life(Section section) {
    section.only("medianDays", "newPerDay", "editsPerDay", "oldestDays", "horizonDays");
    return new MarketFacts.Life(
        section.number("medianDays", 0.01, DAYS),
        section.number("newPerDay", 0, 10),
        section.number("editsPerDay", 0, 10),
        section.number("oldestDays", 0, DAYS),
        section.number("horizonDays", 0, DAYS));
  }

  private static Map<String, MarketFacts.SkillFacts> skills(Section section) {
    Map<String, MarketFacts.SkillFacts> skills = new LinkedHashMap<>();
    for (String id : section.keys()) {
      skills.put(id, skill(section, id));
    }
    skills.forEach((id, skill) -> implied(section, id, skill.implies(), skills.keySet()));
    return skills;
  }

  private static void implied(
      Section section, String id, @Nullable String implied, Set<String> known) {
    if (implied != null && (!known.contains(implied) || implied.equals(id))) {
      String fix = "add it under 'skills:' or mend it";
      throw section.section(id).wrong("implies", "unknown skill '" + implied + "'", fix);
    }
  }

  private static MarketFacts.SkillFacts skill(Section section, String id) {
    if (!section.isSection(id)) {
      return new MarketFacts.SkillFacts(new Skill(id, section.texts(id)), null);
    }
    Section own = section.section(id).only("writings", "implies");
    return new MarketFacts.SkillFacts(
        new Skill(id, own.texts("writings")), own.textOrNull("implies"));
  }

  private static Map<String, List<Town>> towns(Section section) {
    Map<String, List<Town>> towns = new LinkedHashMap<>();
    for (String country : section.keys()) {
      if (!country.matches("[A-Z]{2}")) {
        throw section.wrong(country, "is no country code", "write two capitals as in ISO 3166");
      }
      towns.put(country, section.texts(country).stream().map(town -> town(town, country)).toList());
    }
    return towns;
  }

  private static Town town(String written, String country) {
    int slash = written.indexOf('/');
    @Nullable String region = slash < 0 ? null : written.substring(slash + 1).strip();
    return new Town(slash < 0 ? written : written.substring(0, slash).strip(), region, country);
  }

  private static Map<String, MarketFacts.LocalPay> pay(
      Section section, Map<String, List<Town>> towns) {
    Map<String, MarketFacts.LocalPay> pay = new LinkedHashMap<>();
    for (String country : section.keys()) {
      if (!towns.containsKey(country) || country.equals("US")) {
        throw section.wrong(
            country,
            "has no towns, or its pay stands with the roles",
            "name a country of 'towns:' other than US");
      }
      Section own = section.section(country).only("currency", "median", "spread");
      pay.put(
          country,
          new MarketFacts.LocalPay(
              own.text("currency"), own.number("median", 1, MOST), own.number("spread", 0.01, 2)));
    }
    return pay;
  }
}

package rolewatch.simulator.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rolewatch.events.Seniority;

/** Whether the numbers of a role can hold together. */
final class RoleChecks {

  private final Section section;
  private final MarketFacts.RoleFacts facts;
  private final Map<String, MarketFacts.SkillFacts> skills;
  private final Map<String, MarketFacts.LocalPay> pay;
  private final RoleCounts counts;

  RoleChecks(
      Section section,
      MarketFacts.RoleFacts facts,
      Map<String, MarketFacts.SkillFacts> skills,
      Map<String, MarketFacts.LocalPay> pay) {
    this.section = section;
    this.facts = facts;
    this.skills = skills;
    this.pay = pay;
    this.counts = gradesChecked();
  }

  void check() {
    paid();
    elsewhere();
    median();
    new SkillChecks(section.section("skills"), facts, skills, counts).check();
  }

  private RoleCounts gradesChecked() {
    double known = facts.jobs() * facts.tellGrade();
    double graded =
        facts.grades().stream()
            .mapToDouble(g -> g.jobs() == null ? g.share() * known : g.jobs())
            .sum();
    if (known > 0) {
      Partition.check(section.section("grades"), graded / known, "shares of grades");
    }
    boolean some = facts.grades().stream().anyMatch(g -> g.grade() == Seniority.UNKNOWN);
    if (facts.tellGrade() < 1 && !some) {
      throw section.wrong("grades", "some jobs tell none", "add 'UNKNOWN: {}'");
    }
    return RoleCounts.of(facts, 1);
  }

  private void paid() {
    double here = facts.countries().getOrDefault("US", 0.0) * facts.jobs();
    if (facts.paid() > here) {
      throw section
          .section("usPay")
          .wrong("jobs", "more than the " + Math.round(here) + " jobs of the US", "write fewer");
    }
    for (int g = 0; g < facts.grades().size(); g++) {
      MarketFacts.GradeFacts grade = facts.grades().get(g);
      long wanted = Math.round(grade.paid() * facts.paid());
      if (wanted > counts.grades()[g] + 1) {
        throw section
            .section("grades")
            .wrong(
                grade.grade().name(),
                "has " + counts.grades()[g] + " jobs, of which " + wanted + " cannot be paid",
                "lower its 'paid'");
      }
    }
  }

  private void elsewhere() {
    double disclosed = facts.disclosed() * facts.jobs();
    if (disclosed + 0.5 < facts.paid()) {
      throw section.wrong(
          "disclosed",
          "fewer than the " + facts.paid() + " paid jobs of the US",
          "write " + Math.ceil(1e4 * facts.paid() / facts.jobs()) / 1e4 + " at least");
    }
    double elsewhere =
        facts.countries().entrySet().stream()
            .filter(country -> pay.containsKey(country.getKey()))
            .mapToDouble(country -> country.getValue() * facts.jobs())
            .sum();
    if (disclosed - facts.paid() > elsewhere + 1) {
      throw section.wrong(
          "disclosed", "more than countries with pay have jobs", "add countries under 'pay:'");
    }
  }

  private void median() {
    if (facts.median() == null) {
      return;
    }
    List<GradePay> grades = new ArrayList<>();
    for (int g = 0; g < facts.grades().size(); g++) {
      grades.add(new GradePay(facts.grades().get(g), (int) counts.paid()[g], 0, 0));
    }
    int beyond = new HalfBelow(grades, facts.median()).beyond();
    if (beyond != 0) {
      String what = Math.abs(beyond) + " jobs too " + (beyond > 0 ? "many" : "few") + " below it";
      String fix =
          beyond > 0
              ? "raise it, or pay more of high grades"
              : "lower it, or pay more of low grades";
      throw section.section("usPay").wrong("median", "the grades have " + what, fix);
    }
  }
}

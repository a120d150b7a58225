package rolewatch.simulator.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    facts.skills().forEach(this::skill);
    double named =
        facts.skills().values().stream().mapToDouble(MarketFacts.SkillShare::share).sum();
    if (named < 1.5 && counts.naming() > 0) {
      throw section.wrong(
          "skills", "shares add up to " + named, "name more, so that every job has one or two");
    }
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
    long beyond = PayScale.beyond(grades, facts.median());
    if (beyond != 0) {
      throw section
          .section("usPay")
          .wrong(
              "median",
              "the grades have "
                  + Math.abs(beyond)
                  + (beyond > 0 ? " jobs too many" : " jobs too few")
                  + " below it",
              beyond > 0
                  ? "raise it, or pay more jobs of high grades"
                  : "lower it, or pay more jobs of low grades");
    }
  }

  private void skill(String id, MarketFacts.SkillShare skill) {
    String implied = Objects.requireNonNull(skills.get(id)).implies();
    Section own = section.section("skills");
    if (implied != null) {
      MarketFacts.SkillShare other = facts.skills().get(implied);
      if (skill.median() != null || other == null || other.median() != null) {
        throw own.wrong(
            id,
            "it implies " + implied + ", and one of the two has a median or is missing",
            "name both, without medians");
      }
      if (skill.share() > other.share()) {
        throw own.wrong(
            id, "named more often than " + implied + ", which it implies", "lower its share");
      }
    }
    if (skill.median() == null) {
      return;
    }
    if (skill.paid() > facts.paid()) {
      throw own.wrong(
          id,
          skill.paid() + " paid jobs name it, but only " + facts.paid() + " are paid",
          "lower its 'paid'");
    }
    if (counts.naming(skill) < skill.paid()) {
      throw own.wrong(
          id,
          counts.naming(skill) + " jobs name it, but " + skill.paid() + " paid ones",
          "raise its share or lower its 'paid'");
    }
    if (counts.naming(skill) - skill.paid() > counts.naming() - facts.paid()) {
      throw own.wrong(id, "more jobs name it than there are unpaid ones", "raise its 'paid'");
    }
  }
}

package rolewatch.simulator.market;

import java.util.Map;
import java.util.Objects;

/** Whether the numbers of a role's skills can hold together. */
final class SkillChecks {

  private final Section section;
  private final MarketFacts.RoleFacts facts;
  private final Map<String, MarketFacts.SkillFacts> skills;
  private final RoleCounts counts;

  SkillChecks(
      Section section,
      MarketFacts.RoleFacts facts,
      Map<String, MarketFacts.SkillFacts> skills,
      RoleCounts counts) {
    this.section = section;
    this.facts = facts;
    this.skills = skills;
    this.counts = counts;
  }

  void check() {
    facts.skills().forEach(this::implied);
    facts.skills().forEach(this::paid);
    double named =
        facts.skills().values().stream().mapToDouble(MarketFacts.SkillShare::share).sum();
    if (named < 1.5 && counts.naming() > 0) {
      String what = "the shares add up to " + Math.round(named * 1000) / 10.0 + "%";
      throw section.wrong(what, "name more, so that every job has one or two");
    }
  }

  private void implied(String id, MarketFacts.SkillShare skill) {
    String implied = Objects.requireNonNull(skills.get(id)).implies();
    if (implied == null) {
      return;
    }
    MarketFacts.SkillShare other = facts.skills().get(implied);
    if (skill.median() != null || other == null || other.median() != null) {
      String what = "it implies " + implied + ", and one of the two has a median or is missing";
      throw section.wrong(id, what, "name both, without medians");
    }
    if (skill.share() > other.share()) {
      String what = "named more often than " + implied + ", which it implies";
      throw section.wrong(id, what, "lower its share");
    }
  }

  private void paid(String id, MarketFacts.SkillShare skill) {
    long paid = skill.paid();
    int naming = counts.naming(skill);
    if (paid > facts.paid()) {
      String what = paid + " paid jobs name it, but only " + facts.paid() + " are paid";
      throw section.wrong(id, what, "lower its 'paid'");
    }
    if (naming < paid) {
      String what = naming + " jobs name it, but " + paid + " paid ones";
      throw section.wrong(id, what, "raise its share or lower its 'paid'");
    }
    if (skill.median() != null && naming - paid > counts.naming() - facts.paid()) {
      throw section.wrong(id, "more jobs name it than there are unpaid ones", "raise its 'paid'");
    }
  }
}

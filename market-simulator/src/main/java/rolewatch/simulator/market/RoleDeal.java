package rolewatch.simulator.market;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;

/** Deals the numbers of a role's block to its openings: first those paid in US dollars. */
final class RoleDeal {

  private final RolePlan plan;
  private final int block;
  private final long seed;
  private final Chance chance;
  private final List<Draft> drafts = new ArrayList<>();

  private RoleDeal(RolePlan plan, int block, long seed) {
    this.plan = plan;
    this.block = block;
    this.seed = seed;
    this.chance = Chance.of(seed);
  }

  static List<Draft> of(MarketFacts market, RolePlan plan, int block, long seed) {
    RoleDeal deal = new RoleDeal(plan, block, seed);
    deal.paid();
    deal.others(market);
    deal.modes();
    deal.staffing();
    deal.years();
    SkillDeal.deal(market, plan, block, deal.chance, deal.drafts);
    return deal.drafts;
  }

  private void paid() {
    Map<Integer, PaidSkill.Deal> skills = new HashMap<>();
    plan.paidSkills.forEach((skill, paid) -> skills.put(skill, paid.deal(block)));
    plan.paidJobs.each(
        block,
        (_, place, pay) -> {
          GradePay grade = plan.paidJobs.grade(place);
          Draft draft = new Draft(plan.facts.role(), "US", grade.grade());
          long own = Chance.hash(seed, drafts.size());
          draft.salary = Wages.dollars(pay, grade.isHourly(place.rank()), own);
          skills.forEach(
              (skill, deal) -> {
                if (deal.names(place, pay)) {
                  draft.skills.set(skill);
                }
              });
          drafts.add(draft);
        });
  }

  private void others(MarketFacts market) {
    List<Seniority> grades = grades();
    List<String> countries = List.copyOf(plan.facts.countries().keySet());
    int next = 0;
    for (int c = 0; c < countries.size(); c++) {
      int paidHere = drafts.size() + in(plan.paidElsewhere.get(c));
      for (int i = plan.otherCountries.get(c).in(block); i > 0; i--) {
        Draft draft = new Draft(plan.facts.role(), countries.get(c), grades.get(next++));
        if (drafts.size() < paidHere) {
          long own = Chance.hash(seed, drafts.size());
          MarketFacts.LocalPay pay = Objects.requireNonNull(market.pay().get(draft.country));
          draft.salary = Wages.local(pay, chance.unit(), own);
        }
        drafts.add(draft);
      }
    }
  }

  private List<Seniority> grades() {
    List<Seniority> grades = new ArrayList<>();
    for (int g = 0; g < plan.otherGrades.size(); g++) {
      grades.addAll(
          Collections.nCopies(
              plan.otherGrades.get(g).in(block), plan.facts.grades().get(g).grade()));
    }
    return chance.shuffled(grades);
  }

  private void modes() {
    List<WorkMode> modes = new ArrayList<>();
    List<WorkMode> told = List.copyOf(plan.facts.modes().keySet());
    for (int m = 0; m < plan.modes.size(); m++) {
      WorkMode mode = m < told.size() ? told.get(m) : WorkMode.UNKNOWN;
      modes.addAll(Collections.nCopies(plan.modes.get(m).in(block), mode));
    }
    chance.shuffled(modes);
    for (int i = 0; i < drafts.size(); i++) {
      drafts.get(i).mode = modes.get(i);
    }
  }

  private void staffing() {
    int count = plan.staffing.in(block);
    int[] order = order(drafts.size());
    chance.firstShuffled(order, count);
    for (int i = 0; i < count; i++) {
      drafts.get(order[i]).staffing = true;
    }
  }

  private void years() {
    for (int g = 0; g < plan.years.size(); g++) {
      MarketFacts.GradeFacts facts = plan.facts.grades().get(g);
      int first = plan.years.get(g).before(block);
      int[] graded =
          IntStream.range(0, drafts.size())
              .filter(i -> drafts.get(i).grade == facts.grade())
              .toArray();
      chance.shuffled(graded);
      for (int i = 0; i < plan.years.get(g).in(block); i++) {
        drafts.get(graded[i]).years = facts.years().get((first + i) % facts.years().size());
      }
    }
  }

  private int in(@Nullable Quota quota) {
    return quota == null ? 0 : quota.in(block);
  }

  private static int[] order(int count) {
    return IntStream.range(0, count).toArray();
  }
}

package rolewatch.simulator.market;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Deals a block's numbers of skills; every opening that is to name skills names one at least. */
final class SkillDeal {

  private final RolePlan plan;
  private final int block;
  private final Chance chance;
  private final List<Draft> drafts;
  private final int[] implied;

  private SkillDeal(
      MarketFacts market, RolePlan plan, int block, Chance chance, List<Draft> drafts) {
    this.plan = plan;
    this.block = block;
    this.chance = chance;
    this.drafts = drafts;
    this.implied = implied(market);
  }

  static void deal(
      MarketFacts market, RolePlan plan, int block, Chance chance, List<Draft> drafts) {
    SkillDeal deal = new SkillDeal(market, plan, block, chance, drafts);
    int[] naming = deal.naming();
    deal.plan.skills.forEach(
        (skill, quota) -> deal.give(skill, deal.among(skill, naming), quota.in(block)));
    deal.mend(naming);
  }

  /** Which openings name skills: all paid ones, and others by their quota. */
  private int[] naming() {
    int paid = plan.paid.in(block);
    int count = plan.othersNaming.in(block);
    int[] others = IntStream.range(paid, drafts.size()).toArray();
    chance.firstShuffled(others, count);
    int[] chosen = Arrays.copyOf(others, count);
    plan.othersNamingPaid.forEach((skill, quota) -> give(skill, chosen, quota.in(block)));
    return IntStream.concat(IntStream.range(0, paid), IntStream.of(chosen)).toArray();
  }

  private int[] among(int skill, int[] naming) {
    int wanted = implied[skill];
    if (wanted < 0 || !plan.skills.containsKey(wanted)) {
      return naming;
    }
    return IntStream.of(naming).filter(i -> drafts.get(i).skills.get(wanted)).toArray();
  }

  private void give(int skill, int[] candidates, int count) {
    chance.firstShuffled(candidates, count);
    for (int i = 0; i < count; i++) {
      drafts.get(candidates[i]).skills.set(skill);
    }
  }

  /** Moves a skill from an opening with several to each that has none. */
  private void mend(int[] naming) {
    int giver = 0;
    for (int i : naming) {
      BitSet skills = drafts.get(i).skills;
      while (skills.isEmpty() && giver < naming.length) {
        BitSet others = drafts.get(naming[giver]).skills;
        int skill = others.cardinality() < 3 ? -1 : movable(others);
        if (skill >= 0) {
          others.clear(skill);
          skills.set(skill);
        }
        giver++;
      }
    }
  }

  private int movable(BitSet skills) {
    return skills.stream()
        .filter(skill -> !plan.paidSkills.containsKey(skill) && implied[skill] < 0)
        .filter(skill -> skills.stream().noneMatch(other -> implied[other] == skill))
        .findFirst()
        .orElse(-1);
  }

  private static int[] implied(MarketFacts market) {
    List<String> ids = List.copyOf(market.skills().keySet());
    return market.skills().values().stream()
        .map(MarketFacts.SkillFacts::implies)
        .mapToInt((@Nullable String id) -> id == null ? -1 : ids.indexOf(id))
        .toArray();
  }
}

package rolewatch.simulator.market;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a whole market at a scale.
 *
 * @param jobs open at any one time
 * @param all the openings of a round, by block
 * @param copied those of a round with more advertisements than one
 */
record MarketPlan(
    MarketFacts facts,
    long seed,
    int jobs,
    Quota all,
    Quota copied,
    List<RolePlan> roles,
    EmployerPlan employers,
    List<EmployerDeal> deals) {

  private static final int USUAL_BLOCK = 1000;
  private static final int EMPLOYERS_A_BLOCK = 4;

  static MarketPlan of(MarketFacts facts, double scale, long seed) {
    List<RoleCounts> counts =
        facts.roles().stream().map(role -> RoleCounts.of(role, scale)).toList();
    int jobs = counts.stream().mapToInt(RoleCounts::jobs).sum();
    long employers = EmployerPlan.employers(facts.employers(), scale);
    int blocks =
        (int) Math.clamp(jobs / USUAL_BLOCK, 1, Math.max(1, employers / EMPLOYERS_A_BLOCK));
    Quota all = Quota.all(jobs, blocks);
    List<Quota> quotas = all.split(counts.stream().mapToLong(RoleCounts::jobs).toArray());
    List<RolePlan> roles = new ArrayList<>();
    for (int r = 0; r < quotas.size(); r++) {
      roles.add(
          new RolePlan(
              facts, facts.roles().get(r), counts.get(r), quotas.get(r), Chance.hash(seed, r)));
    }
    EmployerPlan plan = EmployerPlan.of(facts, scale, blocks, seed);
    List<EmployerDeal> deals = new ArrayList<>();
    for (int block = 0; block < blocks; block++) {
      deals.add(new EmployerDeal(plan, block, facts.employers().siteJobs()));
    }
    Quota copied = all.part(Math.round(jobs * facts.copies()));
    return new MarketPlan(facts, seed, jobs, all, copied, roles, plan, deals);
  }

  EmployerDeal dealTo(int block) {
    return deals.get(block);
  }

  int blocks() {
    return all.blocks();
  }
}

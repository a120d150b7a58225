package rolewatch.simulator.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Deals the openings of a block to its employers: large and small ones, and few to each site. */
final class EmployerDeal {

  private static final double FALL = 0.6;

  private final EmployerPlan plan;
  private final long siteJobs;
  private final List<Employer> staffing;
  private final List<Employer> others;

  EmployerDeal(EmployerPlan plan, int block, long siteJobs) {
    this.plan = plan;
    this.siteJobs = siteJobs;
    this.staffing = plan.employers(block).stream().filter(Employer::staffing).toList();
    this.others = plan.employers(block).stream().filter(e -> !e.staffing()).toList();
  }

  /** The employer of each draft. */
  List<Employer> deal(List<Draft> drafts, Chance chance) {
    int staffed = (int) drafts.stream().filter(draft -> draft.staffing).count();
    List<Employer> firms = chance.shuffled(deck(staffing, staffed));
    List<Employer> owners = chance.shuffled(deck(others, drafts.size() - staffed));
    List<Employer> dealt = new ArrayList<>();
    for (Draft draft : drafts) {
      dealt.add((draft.staffing ? firms : owners).removeLast());
    }
    return dealt;
  }

  private List<Employer> deck(List<Employer> employers, int jobs) {
    double[] weights = new double[employers.size()];
    long onSites = 0;
    for (int i = 0; i < weights.length; i++) {
      boolean site = plan.isSite(employers.get(i));
      weights[i] = site ? 0 : Math.pow(i + 1.0, -FALL);
      onSites += site ? siteJobs : 0;
    }
    boolean fits = onSites < jobs && employers.stream().anyMatch(e -> !plan.isSite(e));
    long[] counts = Shares.apportion(jobs - (fits ? onSites : 0), fits ? weights : ones(weights));
    List<Employer> deck = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      long count = fits && plan.isSite(employers.get(i)) ? siteJobs : counts[i];
      deck.addAll(Collections.nCopies((int) count, employers.get(i)));
    }
    return deck;
  }

  private static double[] ones(double[] weights) {
    double[] ones = new double[weights.length];
    Arrays.fill(ones, 1);
    return ones;
  }
}

package rolewatch.simulator.market;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The employers of a market and their boards, each in one block. */
final class EmployerPlan {

  private static final String SITE = "site";

  private final List<Employer> employers = new ArrayList<>();
  private final List<Board> boards = new ArrayList<>();
  private final List<List<Integer>> boardsOf = new ArrayList<>();
  private final Quota employerQuota;
  private final Quota boardQuota;

  private EmployerPlan(Quota employerQuota, Quota boardQuota) {
    this.employerQuota = employerQuota;
    this.boardQuota = boardQuota;
  }

  /** Employers and boards at a scale, over blocks that have three employers or more each. */
  static EmployerPlan of(MarketFacts market, double scale, int blocks, long seed) {
    MarketFacts.Employers facts = market.employers();
    long count = employers(facts, scale);
    long second =
        Math.min(count, Math.round(count * (double) facts.boards() / facts.count()) - count);
    Quota employers = Quota.all(count, blocks);
    Quota seconds = employers.part(Math.max(0, second));
    EmployerPlan plan = new EmployerPlan(employers, employers.and(seconds));
    List<Quota> sources =
        plan.boardQuota.split(
            Shares.apportion(
                plan.boardQuota.total(),
                facts.sources().values().stream().mapToDouble(Double::doubleValue).toArray()));
    boolean staffing = market.roles().stream().anyMatch(role -> role.staffing() > 0);
    EmployerNames names = new EmployerNames(facts, seed);
    for (int block = 0; block < blocks; block++) {
      plan.block(facts, staffing, names, plan.sources(facts, sources, block, seed), block);
    }
    return plan;
  }

  /** At least ten, so that a small market has boards of several kinds. */
  static long employers(MarketFacts.Employers facts, double scale) {
    return Math.max(Math.min(10, facts.count()), Math.round(facts.count() * scale));
  }

  List<Board> boards() {
    return Collections.unmodifiableList(boards);
  }

  List<Employer> employers(int block) {
    return employers.subList(employerQuota.before(block), employerQuota.before(block + 1));
  }

  List<Integer> boardsOf(Employer employer) {
    return boardsOf.get(employer.number());
  }

  int firstBoard(int block) {
    return boardQuota.before(block);
  }

  int boards(int block) {
    return boardQuota.in(block);
  }

  int blockOf(int board) {
    return boardQuota.blockOf(board);
  }

  boolean isSite(Employer employer) {
    return boards.get(boardsOf(employer).getFirst()).source().equals(SITE);
  }

  /** The sources of a block's boards by chance, but sites last. */
  private List<String> sources(
      MarketFacts.Employers facts, List<Quota> quotas, int block, long seed) {
    List<String> sources = new ArrayList<>();
    List<String> sites = new ArrayList<>();
    List<String> names = List.copyOf(facts.sources().keySet());
    for (int s = 0; s < names.size(); s++) {
      (names.get(s).equals(SITE) ? sites : sources)
          .addAll(Collections.nCopies(quotas.get(s).in(block), names.get(s)));
    }
    Chance.of(seed, block, 17).shuffled(sources);
    sources.addAll(sites);
    return sources;
  }

  // The first employers have the second boards, the last the sites; staffing firms stand between.
  private void block(
      MarketFacts.Employers facts,
      boolean staffing,
      EmployerNames names,
      List<String> sources,
      int block) {
    int count = employerQuota.in(block);
    int seconds = boardQuota.in(block) - count;
    int staffed = staffing ? Math.clamp(Math.round(count * facts.staffing()), 1, count - 1) : 0;
    for (int i = 0; i < count; i++) {
      int number = employerQuota.before(block) + i;
      boolean isStaffing = i >= 1 && i <= staffed;
      Employer employer = new Employer(number, names.name(number, isStaffing), isStaffing);
      employers.add(employer);
      List<Integer> own = new ArrayList<>();
      int taken = boards.size() - boardQuota.before(block);
      own.add(board(employer, source(sources, taken, isStaffing), ""));
      if (i < seconds) {
        own.add(board(employer, source(sources, taken + 1, true), "-careers"));
      }
      boardsOf.add(List.copyOf(own));
    }
  }

  private static String source(List<String> sources, int number, boolean noSite) {
    String source = sources.get(number);
    return noSite && source.equals(SITE) ? sources.getFirst() : source;
  }

  private int board(Employer employer, String source, String suffix) {
    String name = employer.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + suffix;
    boards.add(new Board(boards.size(), source, name, employer.name()));
    return boards.size() - 1;
  }
}

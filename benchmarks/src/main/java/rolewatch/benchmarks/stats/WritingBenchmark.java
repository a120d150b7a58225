package rolewatch.benchmarks.stats;

import rolewatch.benchmarks.market.Market;
import rolewatch.benchmarks.market.MarketEvents;
import rolewatch.stats.figure.Audit;

/** How fast events are counted: usual roles, one role with nearly all, and row by row. */
final class WritingBenchmark {

  private static final long PORTIONS = 10;
  private static final long WARM_UP = 30_000;
  private static final long ROW_BY_ROW = 500;
  private static final double ONE_ROLE = 0.9;

  private final Servers servers;
  private final Options options;

  WritingBenchmark(Servers servers, Options options) {
    this.servers = servers;
    this.options = options;
  }

  void run() {
    System.out.println("warming up");
    run(options.withPostings(WARM_UP).market(), false);
    System.out.println("usual roles");
    Cost usual = run(options.market(), true);
    System.out.println("nine in ten postings in one role");
    Cost lopsided = run(options.lopsided(ONE_ROLE), true);
    System.out.printf(
        "rate with one role / usual rate: %.2f by the clock, %.2f by processor time%n",
        (double) usual.wall() / lopsided.wall(),
        (double) usual.processors() / lopsided.processors());
    rowByRow(usual);
  }

  private Cost run(Market made, boolean told) {
    MarketEvents market = new MarketEvents(made);
    try (Figures figures = Figures.create(servers)) {
      Writing writing = new Writing(figures, market, options.batch());
      long step = Math.ceilDiv(market.count(), PORTIONS);
      Cost all = Cost.NONE;
      while (writing.done() < market.count()) {
        long before = writing.done();
        Cost cost = writing.until(before + step);
        all = all.plus(cost);
        if (told) {
          System.out.printf("%,11d  %s%n", writing.done(), cost.of(writing.done() - before));
        }
      }
      if (told) {
        System.out.printf("        all  %s%n", all.of(market.count()));
        Sizes.print(figures.jdbc);
        requireClean(figures.audit());
      }
      return all;
    }
  }

  static void requireClean(Audit audit) {
    if (!audit.clean()) {
      throw new IllegalStateException("the figures are wrong: " + audit);
    }
    System.out.printf(
        "audit: %,d active jobs, nothing differs from a recomputation%n", audit.jobs().active());
  }

  private void rowByRow(Cost usual) {
    try (RowByRow rows = new RowByRow(servers)) {
      MarketEvents market = new MarketEvents(options.market());
      Cost cost = rows.count(market, ROW_BY_ROW);
      System.out.printf("row by row   %s%n", cost.of(ROW_BY_ROW));
      double one = (double) cost.wall() / ROW_BY_ROW;
      double other = (double) usual.wall() / market.count();
      System.out.printf("row by row takes %.0f times as long by the clock%n", one / other);
    }
  }
}

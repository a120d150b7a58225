package rolewatch.standalone;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rolewatch.simulator.market.Claim;
import rolewatch.simulator.market.Market;
import rolewatch.simulator.market.Truth;
import rolewatch.simulator.time.MarketClock;
import rolewatch.standalone.demo.Article;
import rolewatch.standalone.demo.Line;
import rolewatch.standalone.demo.Measured;

/** What a demo does while Rolewatch serves: counts the market, lets it live, and counts again. */
final class DemoRun implements UpCommand.WhileServing {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private final Screen screen;
  private final InstantSource time;
  private final DemoOptions options;
  private final Market market;
  private final List<Claim> claims;
  private final MarketClock clock;
  private boolean failed;

  DemoRun(
      Screen screen,
      InstantSource time,
      DemoOptions options,
      Market market,
      List<Claim> claims,
      MarketClock clock) {
    this.screen = screen;
    this.time = time;
    this.options = options;
    this.market = market;
    this.claims = claims;
    this.clock = clock;
  }

  /** True if a figure was not the true one, or the audit found a difference. */
  boolean failed() {
    return failed;
  }

  @Override
  public void run(Standalone standalone, Instant serving) throws InterruptedException {
    PortPlan ports = standalone.ports();
    try (LiveFigures figures = new LiveFigures(ports)) {
      StageRates rates = new StageRates(time);
      Progress counted = new Watch(screen, ports, time, serving).untilSettled(rates::look);
      screen.say("Rates: " + rates.text());
      tell(figures, counted);
      if (options.life() != null) {
        live(options.life(), figures, ports);
      }
      if (!options.check()) {
        stayLive(ports, serving);
      }
    }
  }

  private void live(Duration life, LiveFigures figures, PortPlan ports)
      throws InterruptedException {
    screen.say("");
    screen.say(
        "The market lives %s of its time, %s times as fast …"
            .formatted(text(life), text(options.speed())));
    clock.run(options.speed());
    Instant begun = time.instant();
    while (clock.moment().compareTo(life) < 0) {
      Thread.sleep(BETWEEN_LOOKS);
    }
    clock.run(0);
    Instant stopped = time.instant();
    screen.say(
        "It stands still after %s; every board is read once more …"
            .formatted(ProgressText.seconds(Duration.between(begun, stopped))));
    while (figures.notReadSince(stopped) > 0) {
      Thread.sleep(BETWEEN_LOOKS);
    }
    tell(figures, new Watch(screen, ports, time, stopped).untilSettled(_ -> {}));
  }

  private void tell(LiveFigures figures, Progress counted) throws InterruptedException {
    Truth truth = Truth.of(market, clock.moment());
    List<Measured> measured = figures.measure(claims);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      lines.add(new Line(claims.get(i), truth.value(claims.get(i).question()), measured.get(i)));
    }
    Article article = new Article(lines);
    screen.say("");
    article.text().forEach(screen::say);
    screen.say("");
    screen.say(article.summary());
    failed |= !article.misses().isEmpty();
    totals(truth, counted);
    boolean clean = figures.isAuditClean();
    failed |= !clean;
    screen.say("Audit: " + (clean ? "nothing differs from a recomputation." : "FIGURES DIFFER."));
  }

  /** Nothing is open that closed, and no opening is counted twice. */
  private void totals(Truth truth, Progress counted) {
    Progress.Stats stats = counted.stats();
    if (stats == null) {
      return;
    }
    long advertisements = openAdvertisements();
    boolean same =
        stats.postings().open() == advertisements && stats.jobs().active() == truth.openings();
    failed |= !same;
    screen.say(
        "Open postings: %,d of %,d; jobs: %,d of %,d%s."
            .formatted(
                stats.postings().open(),
                advertisements,
                stats.jobs().active(),
                truth.openings(),
                same ? "" : ", WHICH IS NOT THE SAME"));
  }

  private long openAdvertisements() {
    Duration now = clock.moment();
    return market.all().stream()
        .flatMap(board -> market.advertisements(board.number()).stream())
        .filter(advertisement -> advertisement.opening().isOpen(now))
        .count();
  }

  private void stayLive(PortPlan ports, Instant serving) throws InterruptedException {
    screen.say("");
    screen.say(
        "The market lives on, %s times as fast as ours; its figures follow. Ctrl-C stops it."
            .formatted(text(options.speed())));
    ProgressText.addresses(ports).forEach(screen::say);
    clock.run(options.speed());
    new Watch(screen, ports, time, serving).watch();
  }

  /** As it is written on the command line: {@code 36h}. */
  private static String text(Duration life) {
    return life.toString().replaceFirst("^PT?", "").toLowerCase(Locale.ROOT);
  }

  private static String text(double speed) {
    return speed == Math.rint(speed) ? String.valueOf((long) speed) : String.valueOf(speed);
  }
}

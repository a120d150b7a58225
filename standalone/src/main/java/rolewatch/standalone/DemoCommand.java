package rolewatch.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import rolewatch.simulator.http.SimulatorServer;
import rolewatch.simulator.market.Claim;
import rolewatch.simulator.market.Claims;
import rolewatch.simulator.market.Market;
import rolewatch.simulator.market.MarketFileInvalid;
import rolewatch.simulator.text.AdvertisementWriter;
import rolewatch.simulator.text.TextProfile;
import rolewatch.simulator.time.MarketClock;

/**
 * {@code demo}: everything, over the boards of a made-up market, with the published comparison as a
 * table once they are counted.
 */
final class DemoCommand {

  /**
   * A market that lives fast is read often, but not so often that reading is all there is to do.
   */
  private static final int BOARDS_A_SECOND = 20;

  private static final int SHORTEST_SECONDS = 5;

  private final Screen screen;
  private final InstantSource time;

  DemoCommand(Screen screen, InstantSource time) {
    this.screen = screen;
    this.time = time;
  }

  /**
   * Runs until it is stopped, or until the verdict if that was asked for.
   *
   * @param up where everything is kept and listens
   * @throws StartRefused if the market cannot be used
   */
  void run(DemoOptions options, Options up, Path programs, ExitCode exitCode)
      throws InterruptedException {
    Market market = market(options);
    List<Claim> claims = claims(options);
    MarketClock clock = new MarketClock(time, 0);
    AdvertisementWriter writer = new AdvertisementWriter(TextProfile.usual(options.seed()));
    try (SimulatorServer simulator = SimulatorServer.start(market, writer, clock, 0)) {
      DemoData.beginAfresh(up.data());
      Path boards = keep(up.data(), URI.create(simulator.origin() + "/market/boards.yaml"));
      screen.say(
          "A market of %,d boards at %s/market, its boards in %s."
              .formatted(market.all().size(), simulator.origin(), boards));
      DemoRun run = new DemoRun(screen, time, options, market, claims, clock);
      new UpCommand(screen, time)
          .run(
              new Options(boards, up.data(), up.ports(), reading(market)), programs, exitCode, run);
      exitCode.set(run.failed() ? ExitCode.FAILED : 0);
    } catch (IOException e) {
      throw new StartRefused("Cannot serve a made-up market over " + up.data() + ".", e);
    }
  }

  private static Map<String, String> reading(Market market) {
    int seconds = Math.max(SHORTEST_SECONDS, market.all().size() / BOARDS_A_SECOND);
    return Map.of("rolewatch.ingest.interval", seconds + "s");
  }

  private static Market market(DemoOptions options) {
    try {
      return Market.read(options.market(), options.scale(), options.seed());
    } catch (IllegalArgumentException | MarketFileInvalid wrong) {
      throw new StartRefused(String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private static List<Claim> claims(DemoOptions options) {
    try {
      return Claims.read(options.claims());
    } catch (IllegalArgumentException | MarketFileInvalid wrong) {
      throw new StartRefused(String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private static Path keep(Path data, URI boards) throws IOException {
    Files.createDirectories(data);
    Path file = data.resolve("boards.yaml");
    try (InputStream in = boards.toURL().openStream()) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }
}

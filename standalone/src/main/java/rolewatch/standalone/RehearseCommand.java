package rolewatch.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import rolewatch.backends.Ports;

/**
 * {@code rehearse}: starts and stops everything once, over a directory of its own. The launcher
 * does this after a build, so that the programs are unpacked and the JVM has written down what it
 * loads.
 */
final class RehearseCommand {

  private static final int SPAN = 8;

  private RehearseCommand() {}

  static void run(Options options, Path programs) throws InterruptedException, IOException {
    Path boards = options.data().resolve("no-boards.yaml");
    Files.createDirectories(options.data());
    Files.writeString(boards, "boards: []\n");
    Options rehearsal = new Options(boards, options.data(), freePorts());
    Logs.start();
    try (Standalone standalone = Standalone.start(rehearsal, programs);
        StatusReader reader = new StatusReader(standalone.ports())) {
      Progress progress = reader.read();
      ProgressText.screen(progress, Duration.ZERO);
    }
  }

  private static PortPlan freePorts() {
    while (true) {
      PortPlan plan = new PortPlan(Ports.free() / SPAN * SPAN);
      if (plan.purposes().keySet().stream().allMatch(Ports::isFree)) {
        return plan;
      }
    }
  }
}

package rolewatch.standalone;

import java.io.PrintStream;
import java.nio.file.Path;

/** {@code status}: how far the running instance of a data directory is. */
final class StatusCommand {

  private final PrintStream out;

  StatusCommand(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints progress and addresses.
   *
   * @throws StartRefused if nothing runs over the directory
   */
  void run(Path data) throws InterruptedException {
    Path path = data.toAbsolutePath().normalize();
    Instance instance =
        Instance.read(path)
            .orElseThrow(() -> new StartRefused("Rolewatch does not run over " + path + "."));
    out.println("Rolewatch runs over " + path + " as process " + instance.pid() + ".");
    try (StatusReader reader = new StatusReader(instance.ports())) {
      ProgressText.stages(reader.read()).forEach(out::println);
    }
    ProgressText.addresses(instance.ports()).forEach(out::println);
  }
}

package rolewatch.backends;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Server processes that an earlier, killed run of ours may have left behind. */
final class Processes {

  private Processes() {}

  /**
   * The living process whose id is on the first line of the file, if it runs the named program; ids
   * are used again, so a process of any other program is not meant.
   */
  static Optional<ProcessHandle> named(Path pidFile, String program) {
    return firstLine(pidFile)
        .flatMap(ProcessHandle::of)
        .filter(ProcessHandle::isAlive)
        .filter(process -> runs(process, program));
  }

  private static Optional<Long> firstLine(Path pidFile) {
    try {
      List<String> lines = Files.readAllLines(pidFile);
      return lines.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(lines.get(0).trim()));
    } catch (IOException | NumberFormatException noProcess) {
      return Optional.empty();
    }
  }

  private static boolean runs(ProcessHandle process, String program) {
    return process
        .info()
        .command()
        .map(path -> String.valueOf(Path.of(path).getFileName()).startsWith(program))
        .orElse(false);
  }

  /**
   * The command in a session of its own, where the system can do that: Ctrl-C goes to all programs
   * of a terminal's session, and servers are to outlive those who still write to them.
   */
  static List<String> inOwnSession(String... command) {
    Path setsid = Path.of("/usr/bin/setsid");
    if (!Files.isExecutable(setsid)) {
      return List.of(command);
    }
    return Stream.concat(Stream.of(setsid.toString()), Stream.of(command)).toList();
  }

  /** Sends a signal by its name, which {@link ProcessHandle} cannot do. */
  static void signal(ProcessHandle process, String signal) {
    try {
      new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException noKill) {
      process.destroy();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the process has ended within the time. */
  static boolean awaitEnd(ProcessHandle process, Duration time) {
    try {
      process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException stillThere) {
      return !process.isAlive();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }
}

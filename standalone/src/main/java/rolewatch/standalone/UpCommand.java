package rolewatch.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** {@code up}: starts everything and shows the progress until somebody stops it. */
final class UpCommand {

  private final Screen screen;
  private final InstantSource clock;

  UpCommand(Screen screen, InstantSource clock) {
    this.screen = screen;
    this.clock = clock;
  }

  /** What is done while it serves; when it returns, everything is stopped. */
  interface WhileServing {
    void run(Standalone standalone, Instant serving) throws InterruptedException;
  }

  void run(Options options, Path programs, ExitCode exitCode) throws InterruptedException {
    run(
        options,
        programs,
        exitCode,
        (_, serving) -> new Watch(screen, options.ports(), clock, serving).watch());
  }

  void run(Options options, Path programs, ExitCode exitCode, WhileServing then)
      throws InterruptedException {
    Instant begin = clock.instant();
    Standalone standalone = Standalone.prepare(options, programs);
    Logs.start();
    Thread starting = Thread.currentThread();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> stop(standalone, starting, exitCode), "stop"));
    screen.say("Starting Kafka, PostgreSQL and Redis over " + standalone.directory() + " …");
    standalone.startServers();
    screen.say("Starting ingest-service, enrich-service and stats-service …");
    standalone.startServices();
    Instant serving = clock.instant();
    screen.say(
        "Serving on http://127.0.0.1:%d/ after %s."
            .formatted(
                options.ports().stats(), ProgressText.seconds(Duration.between(begin, serving))));
    then.run(standalone, serving);
  }

  /** Runs when the process ends, mostly because it was told to, which is no failure: code 0. */
  private void stop(Standalone standalone, Thread watching, ExitCode exitCode) {
    watching.interrupt();
    screen.say("Stopping …");
    try {
      standalone.close();
      screen.say("Stopped.");
    } catch (RuntimeException failed) {
      screen.say("Stopped, but not cleanly: " + failed.getMessage());
      exitCode.set(ExitCode.FAILED);
    } finally {
      Runtime.getRuntime().halt(exitCode.get());
    }
  }
}

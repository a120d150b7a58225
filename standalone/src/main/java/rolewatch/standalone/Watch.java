package rolewatch.standalone;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Shows the progress of a running instance until it is interrupted. */
final class Watch {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  /** A board may be read between the questions to two services: once could be luck. */
  private static final int LOOKS_TO_SETTLE = 2;

  private final Screen screen;
  private final PortPlan ports;
  private final InstantSource clock;
  private final Instant started;
  private int settledLooks;

  Watch(Screen screen, PortPlan ports, InstantSource clock, Instant started) {
    this.screen = screen;
    this.ports = ports;
    this.clock = clock;
    this.started = started;
  }

  /** Shows the progress until every board was tried and everything that came of it is counted. */
  Progress untilSettled(Consumer<Progress> looked) throws InterruptedException {
    try (StatusReader reader = new StatusReader(ports)) {
      while (true) {
        Progress progress = reader.read();
        looked.accept(progress);
        look(progress);
        if (settledLooks >= LOOKS_TO_SETTLE) {
          return progress;
        }
        Thread.sleep(BETWEEN_LOOKS);
      }
    }
  }

  void watch() throws InterruptedException {
    try (StatusReader reader = new StatusReader(ports)) {
      while (true) {
        look(reader.read());
        Thread.sleep(BETWEEN_LOOKS);
      }
    }
  }

  private void look(Progress progress) {
    Duration time = Duration.between(started, clock.instant());
    if (settledLooks >= LOOKS_TO_SETTLE) {
      screen.show(progress, time);
      return;
    }
    settledLooks = progress.isSettled() ? settledLooks + 1 : 0;
    if (settledLooks == LOOKS_TO_SETTLE) {
      screen.settled(progress, ports, time);
    } else {
      screen.show(progress, time);
    }
  }
}

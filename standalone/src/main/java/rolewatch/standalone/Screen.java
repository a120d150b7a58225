package rolewatch.standalone;

import java.io.PrintStream;
import java.time.Duration;

/** Where progress is shown. */
sealed interface Screen permits UpdatingScreen, PlainScreen {

  /** A screen for people on a terminal, lines for everything else. */
  static Screen on(PrintStream out, boolean terminal) {
    return terminal ? new UpdatingScreen(out) : new PlainScreen(out);
  }

  /** One sentence that stays. */
  void say(String sentence);

  void show(Progress progress, Duration sinceStart);

  /** Everything is counted for the first time. */
  void settled(Progress progress, PortPlan ports, Duration sinceStart);
}

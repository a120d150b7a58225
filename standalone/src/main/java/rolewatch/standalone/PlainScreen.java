package rolewatch.standalone;

import java.io.PrintStream;
import java.time.Duration;

/** Writes a line when something has changed, not too often. */
final class PlainScreen implements Screen {

  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final PrintStream out;
  private String latest = "";
  private Duration latestAt = Duration.ZERO;

  PlainScreen(PrintStream out) {
    this.out = out;
  }

  @Override
  public void say(String sentence) {
    out.println(sentence);
    out.flush();
  }

  @Override
  public void show(Progress progress, Duration sinceStart) {
    String line = ProgressText.line(progress);
    if (line.equals(latest) || sinceStart.minus(latestAt).compareTo(PAUSE) < 0) {
      return;
    }
    latest = line;
    latestAt = sinceStart;
    say(ProgressText.seconds(sinceStart) + " | " + line);
  }

  @Override
  public void settled(Progress progress, PortPlan ports, Duration sinceStart) {
    latestAt = Duration.ZERO;
    show(progress, sinceStart);
    say(ProgressText.summary(progress, sinceStart));
    ProgressText.addresses(ports).forEach(this::say);
  }
}

package rolewatch.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** Writes the newest progress over the one before. */
final class UpdatingScreen implements Screen {

  private static final String CLEAR_LINE = "\033[2K";

  private final PrintStream out;
  private int linesToOverwrite;

  UpdatingScreen(PrintStream out) {
    this.out = out;
  }

  @Override
  public void say(String sentence) {
    out.println(sentence);
    out.flush();
    linesToOverwrite = 0;
  }

  @Override
  public void show(Progress progress, Duration sinceStart) {
    List<String> lines = ProgressText.screen(progress, sinceStart);
    StringBuilder text = new StringBuilder();
    if (linesToOverwrite > 0) {
      text.append("\033[%dA".formatted(linesToOverwrite));
    }
    lines.forEach(line -> text.append(CLEAR_LINE).append(line).append('\n'));
    out.print(text);
    out.flush();
    linesToOverwrite = lines.size();
  }

  @Override
  public void settled(Progress progress, PortPlan ports, Duration sinceStart) {
    show(progress, sinceStart);
    say("");
    say(ProgressText.summary(progress, sinceStart));
    ProgressText.addresses(ports).forEach(this::say);
    say("  Ctrl-C stops it.");
    say("");
  }
}

package rolewatch.enrich.quality;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import rolewatch.enrich.AllExtractors;
import rolewatch.enrich.EnrichFlow;
import rolewatch.enrich.explain.Explainer;
import rolewatch.enrich.quality.Floors.State;
import rolewatch.events.EventJson;
import rolewatch.events.InvalidEvent;

/** {@code quality} on the command line: how well the extractors read, and whether it got worse. */
public final class Quality {

  private static final String USAGE =
      """
      quality [--shared DIR] [--failures FILE] [--raise]
        --shared DIR      the folder of the shared sets, with cases/ and data/labelled/
        --failures FILE   writes every failure there, one JSON object a line
        --raise           makes better figures the floors; a floor is never lowered
      """;

  private Quality() {}

  /** Exits with 0, with 1 where a figure fell or examples cannot be read, with 2 on wrong usage. */
  public static void main(String[] arguments) throws IOException {
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.exit(run(arguments, out, System.err));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) throws IOException {
    try {
      return run(QualityOptions.parse(arguments), out);
    } catch (InvalidEvent e) {
      err.println("quality: " + e.getMessage());
      return 1;
    } catch (IllegalArgumentException e) {
      err.println("quality: " + e.getMessage());
      err.print(USAGE);
      return 2;
    }
  }

  private static int run(QualityOptions options, PrintStream out) throws IOException {
    FloorsFile file = new FloorsFile(options.floors());
    Floors floors = file.read();
    Reader reader =
        new Reader(new Explainer(new EnrichFlow(AllExtractors.create(), Clock.systemUTC())));
    Measurement measured = Measurement.of(reader, options.tables(), options.shared());
    QualityReport report = new QualityReport(out);
    report.print(measured);
    report.printFailures(measured);
    if (options.failures() != null) {
      write(measured.failures(), options.failures());
    }
    report.printFigures(measured.figures(), floors);
    if (options.raise()) {
      file.write(floors.raised(measured.figures()));
    }
    return verdict(floors.compare(measured.figures()), out);
  }

  private static int verdict(List<Floors.Standing> standings, PrintStream out) {
    String fallen = names(standings, State.FELL);
    String lost = names(standings, State.LOST);
    if (!fallen.isEmpty()) {
      out.println("\nBelow the floor: " + fallen);
    }
    if (!lost.isEmpty()) {
      out.println("\nA floor, and no example left to measure: " + lost);
    }
    long held = standings.stream().filter(s -> s.state() == State.HELD).count();
    long unmeasured = standings.stream().filter(s -> s.state() == State.NOT_MEASURED).count();
    out.printf("%n%d figures hold their floors, %d were not measured.%n", held, unmeasured);
    return fallen.isEmpty() && lost.isEmpty() ? 0 : 1;
  }

  private static String names(List<Floors.Standing> standings, State state) {
    return standings.stream()
        .filter(standing -> standing.state() == state)
        .map(Floors.Standing::name)
        .collect(Collectors.joining(", "));
  }

  private static void write(List<Judgement> failures, Path file) throws IOException {
    Files.write(
        file, failures.stream().map(f -> EventJson.mapper().writeValueAsString(f)).toList());
  }
}

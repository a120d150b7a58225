package rolewatch.enrich.explain;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import rolewatch.enrich.AllExtractors;
import rolewatch.enrich.EnrichFlow;
import rolewatch.events.EventJson;
import rolewatch.events.InvalidEvent;
import tools.jackson.core.JacksonException;

/** {@code explain [FILE]} and {@code explain --batch FILE}, on the command line. */
public final class Explain {

  private static final String USAGE =
      """
      explain [FILE]         explains one posting: plain text, HTML or JSON; standard input without FILE or with -
      explain --batch FILE   reads one JSON posting a line, writes one prediction a line
      """;

  private Explain() {}

  /** Exits with 0, with 1 where a posting could not be read, with 2 on wrong usage. */
  public static void main(String[] arguments) throws IOException {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) throws IOException {
    boolean batch = arguments.length > 0 && arguments[0].equals("--batch");
    int files = arguments.length - (batch ? 1 : 0);
    if (files > 1 || (arguments.length > 0 && !batch && arguments[0].startsWith("--"))) {
      System.err.print(USAGE);
      return 2;
    }
    String file = files == 0 ? "-" : arguments[arguments.length - 1];
    Explainer explainer = new Explainer(new EnrichFlow(AllExtractors.create(), Clock.systemUTC()));
    try (BufferedReader in = reader(file)) {
      return batch ? batch(explainer, in) : single(explainer, in);
    } catch (NoSuchFileException e) {
      System.err.println("explain: there is no file " + e.getFile());
      return 2;
    } catch (InvalidEvent | JacksonException e) {
      System.err.println("explain: " + e.getMessage());
      return 1;
    }
  }

  private static int batch(Explainer explainer, BufferedReader in) throws IOException {
    try (PrintStream out = buffered()) {
      return new BatchExplainer(explainer, out, System.err).run(in) == 0 ? 0 : 1;
    }
  }

  private static int single(Explainer explainer, BufferedReader in) throws IOException {
    String text = in.readAllAsString();
    ExplainInput input =
        text.stripLeading().startsWith("{")
            ? ExplainInput.of(EventJson.mapper().readTree(text))
            : ExplainInput.ofText(text);
    boolean colour = isTerminal() && System.getenv("NO_COLOR") == null;
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    out.print(new Explanation(colour).of(explainer.explain(input)));
    return 0;
  }

  private static boolean isTerminal() {
    return System.console() != null && System.console().isTerminal();
  }

  private static BufferedReader reader(String file) throws IOException {
    return file.equals("-")
        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        : Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8);
  }

  private static PrintStream buffered() {
    var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }
}

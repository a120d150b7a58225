package rolewatch.enrich.explain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import rolewatch.events.EventJson;
import rolewatch.events.InvalidEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Explains many postings, one a line, on every core, answering in the order of the lines. */
final class BatchExplainer {

  private static final int LINES_AT_ONCE = 512;

  private final Explainer explainer;
  private final PrintStream out;
  private final PrintStream progress;

  BatchExplainer(Explainer explainer, PrintStream out, PrintStream progress) {
    this.explainer = explainer;
    this.out = out;
    this.progress = progress;
  }

  /** Reads to the end; returns how many lines were no posting. */
  int run(BufferedReader in) throws IOException {
    int bad = 0;
    long done = 0;
    long start = System.nanoTime();
    for (List<String> lines = next(in); !lines.isEmpty(); lines = next(in)) {
      for (Answer answer : lines.parallelStream().map(this::explain).toList()) {
        bad += answer.bad() ? 1 : 0;
        out.write(answer.json());
        out.write('\n');
      }
      done += lines.size();
      progress.printf(
          "\r%,d postings, %,.0f a second", done, done * 1e9 / (System.nanoTime() - start));
    }
    out.flush();
    progress.println();
    return bad;
  }

  private record Answer(byte[] json, boolean bad) {}

  private Answer explain(String line) {
    String id = "";
    try {
      JsonNode json = EventJson.mapper().readTree(line.getBytes(StandardCharsets.UTF_8));
      id = json.path("id").asString("");
      ExplainInput input = ExplainInput.of(json);
      Prediction prediction = Prediction.of(input.id(), explainer.explain(input).findings());
      return new Answer(EventJson.write(prediction), false);
    } catch (InvalidEvent | JacksonException e) {
      return new Answer(EventJson.write(new Refused(id, String.valueOf(e.getMessage()))), true);
    }
  }

  private record Refused(String id, String error) {}

  private static List<String> next(BufferedReader in) throws IOException {
    List<String> lines = new ArrayList<>(LINES_AT_ONCE);
    String line;
    while (lines.size() < LINES_AT_ONCE && (line = in.readLine()) != null) {
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    return lines;
  }
}

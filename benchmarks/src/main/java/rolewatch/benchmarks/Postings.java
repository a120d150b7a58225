package rolewatch.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import rolewatch.enrich.RawRecord;
import rolewatch.enrich.explain.ExplainInput;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.TextPreparer;
import rolewatch.events.EventJson;
import rolewatch.events.Origin;
import rolewatch.events.PostingSeen;

/**
 * Real postings: the lines of the file that the system property {@code rolewatch.postings} names,
 * in the form that {@code rolewatch explain --batch} reads.
 */
@State(Scope.Benchmark)
public class Postings {

  private static final Origin ORIGIN = new Origin("postings.raw", 0, 0);

  List<PostingSeen> seen = List.of();
  List<RawRecord> records = List.of();
  List<PostingText> texts = List.of();

  /** Reads the file; every benchmark works on the same postings in the same order. */
  @Setup(Level.Trial)
  public void read() {
    try (var lines = Files.lines(Path.of(System.getProperty("rolewatch.postings", "postings")))) {
      seen =
          lines.map(EventJson.mapper()::readTree).map(j -> ExplainInput.of(j).posting()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    records = seen.stream().map(Postings::record).toList();
    texts = seen.stream().map(TextPreparer::prepare).toList();
  }

  private static RawRecord record(PostingSeen posting) {
    return new RawRecord(posting.ref().toString(), EventJson.write(posting), ORIGIN);
  }
}

package rolewatch.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rolewatch.enrich.AllExtractors;
import rolewatch.enrich.Extractors;
import rolewatch.enrich.text.PostingText;

/** Each extractor alone on prepared texts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@State(Scope.Thread)
public class ExtractorBenchmark {

  @Param({
    "places",
    "pay",
    "workMode",
    "experience",
    "seniority",
    "role",
    "skills",
    "employmentType",
    "language",
    "staffing"
  })
  String extractor = "";

  private Function<PostingText, @Nullable Object> reading = text -> text;
  private int next;

  /** Builds the one that is timed. */
  @Setup
  public void choose() {
    Extractors all = AllExtractors.create();
    Map<String, Function<PostingText, @Nullable Object>> readings =
        Map.ofEntries(
            Map.entry("places", all.places()::extract),
            Map.entry("pay", all.pay()::apply),
            Map.entry("workMode", all.workMode()::extract),
            Map.entry("experience", all.experience()::extract),
            Map.entry("seniority", text -> all.seniority().apply(text, List.of())),
            Map.entry("role", all.role()::extract),
            Map.entry("skills", all.skills()::extract),
            Map.entry("employmentType", all.employmentType()::extract),
            Map.entry("language", all.language()::apply),
            Map.entry("staffing", all.staffing()::extract));
    reading = readings.getOrDefault(extractor, text -> text);
  }

  @Benchmark
  public @Nullable Object extract(Postings postings) {
    next = (next + 1) % postings.texts.size();
    return reading.apply(postings.texts.get(next));
  }
}

package rolewatch.benchmarks;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jsoup.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import rolewatch.enrich.AllExtractors;
import rolewatch.enrich.EnrichFlow;
import rolewatch.enrich.Outcome;
import rolewatch.enrich.RawRecord;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.TextPreparer;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.EventJson;
import rolewatch.events.Findings;
import rolewatch.events.PostingSeen;
import rolewatch.events.RawPosting;

/** The whole of enrichment, event bytes in and event bytes out, against its two libraries alone. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Thread)
public class EnrichmentBenchmark {

  private static final Findings NOTHING =
      new Findings(
          List.of(), null, null, null, List.of(), null, List.of(), null, null, null, List.of());

  private final EnrichFlow flow = new EnrichFlow(AllExtractors.create(), Clock.systemUTC());
  private int next;

  /** What the service does with the records of a group; the time of one of them. */
  @Benchmark
  @OperationsPerInvocation(EnrichFlow.AT_ONCE)
  public void whole(Postings postings, Blackhole events) {
    List<RawRecord> group =
        IntStream.range(0, EnrichFlow.AT_ONCE).mapToObj(_ -> record(postings)).toList();
    flow.enrich(group).forEach(outcome -> events.consume(written(outcome)));
  }

  /** The same, were each record alone. */
  @Benchmark
  public byte[] oneByOne(Postings postings) {
    return written(flow.enrich(record(postings)));
  }

  private static byte[] written(Outcome outcome) {
    if (outcome instanceof Outcome.Enriched(var event)) {
      return EventJson.write(event);
    }
    throw new IllegalStateException("a posting was rejected");
  }

  /** Jackson reads the event, jsoup makes the text, Jackson writes an event without findings. */
  @Benchmark
  public byte[] jsoupAndJackson(Postings postings) {
    RawRecord raw = record(postings);
    PostingSeen seen = (PostingSeen) EventJson.read(raw.value(), RawPosting.class);
    String text = Parser.htmlParser().parseInput(seen.description().text(), "").body().wholeText();
    return EventJson.write(
        new EnrichedPosting(
            seen.ref(),
            seen.observedAt(),
            raw.origin(),
            1,
            seen.url(),
            seen.title(),
            seen.company(),
            "",
            text,
            seen.department(),
            seen.postedAt(),
            seen.validThrough(),
            NOTHING,
            Map.of()));
  }

  /** The preparation of the texts alone. */
  @Benchmark
  public PostingText prepare(Postings postings) {
    next = (next + 1) % postings.seen.size();
    return TextPreparer.prepare(postings.seen.get(next));
  }

  private RawRecord record(Postings postings) {
    next = (next + 1) % postings.records.size();
    return postings.records.get(next);
  }
}

package rolewatch.standalone;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How fast each stage did its work, from the first look that saw some to the last that saw more.
 */
final class StageRates {

  private record Work(Instant begun, Instant latest, long done) {

    Work now(Instant time, long newDone) {
      return newDone > done ? new Work(done == 0 ? time : begun, time, newDone) : this;
    }

    String text() {
      double seconds = Math.max(0.001, Duration.between(begun, latest).toMillis() / 1000.0);
      return "%,d in %.1f s (%,.0f/s)".formatted(done, seconds, done / seconds);
    }
  }

  private final InstantSource clock;
  private final Map<String, Work> stages = new LinkedHashMap<>();

  StageRates(InstantSource clock) {
    this.clock = clock;
    Instant now = clock.instant();
    for (String stage : new String[] {"read", "enriched", "counted"}) {
      stages.put(stage, new Work(now, now, 0));
    }
  }

  void look(Progress progress) {
    if (progress.ingest() != null) {
      at("read", progress.ingest().postings().published());
    }
    if (progress.enrich() != null) {
      at("enriched", progress.enrich().enriched());
    }
    if (progress.stats() != null) {
      at("counted", progress.stats().applied());
    }
  }

  private void at(String stage, long done) {
    stages.computeIfPresent(stage, (_, work) -> work.now(clock.instant(), done));
  }

  /** For people: what each stage did, how long it took and the rate. */
  String text() {
    StringBuilder text = new StringBuilder();
    stages.forEach(
        (stage, work) ->
            text.append(text.isEmpty() ? "" : "; ").append(stage).append(' ').append(work.text()));
    return text + ".";
  }
}

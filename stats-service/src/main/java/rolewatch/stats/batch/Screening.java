package rolewatch.stats.batch;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.Rejection;

/** Refuses events that are well formed but say something that no table can hold. */
public final class Screening {

  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
  private static final Pattern TOPIC_ID = Pattern.compile("[A-Za-z0-9_.-]+");
  private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

  private Screening() {}

  /**
   * Why the event cannot be counted.
   *
   * @param key the record's key, as text
   * @return empty if it can
   */
  public static Optional<Rejection> refusal(String key, EnrichedEvent event) {
    if (!key.equals(event.ref().toString())) {
      return refused(
          Rejection.Reason.KEY_MISMATCH, "the key is '" + key + "', the ref " + event.ref());
    }
    if (HALF_CHARACTER.matcher(key).find()) {
      return refused(Rejection.Reason.INVALID_FIELD, "ref has half a character");
    }
    if (!TOPIC_ID.matcher(event.origin().topicId()).matches()) {
      return refused(Rejection.Reason.INVALID_FIELD, "origin.topicId is no topic id");
    }
    Instant observed = event.observedAt();
    if (observed.isBefore(EARLIEST) || observed.isAfter(LATEST)) {
      return refused(Rejection.Reason.INVALID_FIELD, "observedAt is " + observed);
    }
    return Optional.empty();
  }

  private static Optional<Rejection> refused(Rejection.Reason reason, String detail) {
    return Optional.of(new Rejection(Rejection.Stage.STATS, reason, detail));
  }
}

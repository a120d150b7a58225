package rolewatch.stats.web;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import redis.clients.jedis.RedisClient;
import rolewatch.stats.figure.Table;
import rolewatch.stats.postgres.TotalsTable;
import rolewatch.stats.posting.Posting;
import rolewatch.stats.redis.AnswerCache;
import rolewatch.stats.redis.CachedAnswer;
import rolewatch.stats.web.Question.Versioned;

/**
 * Finished answers. A kept answer is given if it was right within the last second, or if the
 * version of the figures is still the one that it was read at; else it is read anew, by one caller
 * for all that ask the same.
 */
@Component
class Answers {

  /** No answer is older than this against the figures. */
  private static final Duration STALENESS = Duration.ofSeconds(1);

  /**
   * Written JSON.
   *
   * @param tag by which a client asks whether it changed
   */
  @SuppressWarnings("ArrayRecordComponent") // the bytes are opaque; nobody compares or changes them
  private record Finished(byte[] json, String tag) {}

  private final TotalsTable totals;
  private final AnswerCache cache;
  private final Clock clock;
  private final String space;
  private final SingleFlight<Finished> flights = new SingleFlight<>();

  Answers(TotalsTable totals, RedisClient redis, MeterRegistry meters, Clock clock) {
    this.totals = totals;
    this.clock = clock;
    this.space = totals.identity().toString();
    this.cache = new AnswerCache(redis, meters, space);
  }

  /** Answers a question as JSON, CSV or aligned text, as the request wants it. */
  <T extends Table.Tabular> ResponseEntity<byte[]> to(
      Question<T> question, HttpServletRequest request) {
    Form form = Form.of(request);
    String key = question.as(form).key() + "&day=" + Posting.dayOf(clock.instant());
    Finished finished = flights.join(key, () -> finish(key, question, form));
    return ResponseEntity.ok()
        .contentType(form.type())
        .varyBy(HttpHeaders.ACCEPT)
        .cacheControl(CacheControl.noCache())
        .eTag(finished.tag())
        .body(finished.json());
  }

  private <T extends Table.Tabular> Finished finish(String key, Question<T> question, Form form) {
    Optional<CachedAnswer> kept = cache.read(key).filter(answer -> isRight(key, answer));
    if (kept.isPresent()) {
      return new Finished(kept.get().json(), tag(key, kept.get().version()));
    }
    Versioned<T> fresh = question.read().get();
    byte[] json = form.write(fresh.answer());
    cache.write(key, fresh.version(), json);
    return new Finished(json, tag(key, fresh.version()));
  }

  private boolean isRight(String key, CachedAnswer answer) {
    if (answer.age().compareTo(STALENESS) <= 0) {
      return true;
    }
    boolean unchanged = totals.totals().version() == answer.version();
    if (unchanged) {
      cache.confirm(key, answer.version());
    }
    return unchanged;
  }

  /** The same tag for the same question at the same version of the same database's figures. */
  private String tag(String key, long version) {
    UUID hash = UUID.nameUUIDFromBytes((space + " " + key).getBytes(StandardCharsets.UTF_8));
    return "W/\"%d-%s\"".formatted(version, hash);
  }
}

package rolewatch.stats.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import rolewatch.stats.figure.Change;
import rolewatch.stats.live.ChangeFeed;
import rolewatch.stats.live.Subscription;
import rolewatch.stats.postgres.ChangeLog;

/** Changes of figures as they happen, as server-sent events. */
@RestController
class ChangesController {

  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final int MOST_READERS = 500;
  private static final long FOR_EVER = 0L;
  private static final int RECONNECT_MILLIS = 2_000;

  /**
   * A change as it is sent.
   *
   * @param old null if it was withheld or there was nothing
   * @param now null if it is withheld
   */
  record Event(
      long id,
      Instant at,
      long version,
      String role,
      String figure,
      @Nullable Double old,
      @Nullable Double now,
      long n) {

    static Event of(Change change) {
      return new Event(
          change.id(),
          change.at(),
          change.version(),
          change.role(),
          change.figure().id(),
          change.old(),
          change.now(),
          change.n());
    }
  }

  private final ChangeFeed feed;
  private final ChangeLog log;

  ChangesController(ChangeFeed feed, ChangeLog log) {
    this.feed = feed;
    this.log = log;
  }

  @GetMapping("/v1/changes")
  ResponseEntity<SseEmitter> changes(HttpServletRequest request) {
    String role = Parameters.of(request, "role").text("role");
    String seen = request.getHeader("Last-Event-ID");
    ChangeLog.Kept kept = log.kept();
    long after = seen == null ? kept.last() : id(seen);
    if (feed.readers() >= MOST_READERS) {
      throw Problem.tooManyReaders(MOST_READERS);
    }
    boolean gap = after < kept.first() - 1 || after > kept.last();
    SseEmitter emitter = new SseEmitter(FOR_EVER);
    Subscription subscription = feed.subscribe(gap ? kept.last() : after);
    emitter.onCompletion(() -> feed.leave(subscription));
    emitter.onError(_ -> feed.leave(subscription));
    Thread.ofVirtual().name("changes-reader").start(() -> send(emitter, subscription, role, gap));
    return ResponseEntity.ok()
        .contentType(MediaType.TEXT_EVENT_STREAM)
        .header("Cache-Control", "no-store")
        .header("X-Accel-Buffering", "no")
        .body(emitter);
  }

  private static long id(String seen) {
    if (!seen.matches("[0-9]{1,18}")) {
      throw Problem.badValue("Last-Event-ID", "…", List.of("the id of an event"));
    }
    return Long.parseLong(seen);
  }

  /** A reader of its own for each client: one that takes its time holds up nobody else. */
  private void send(
      SseEmitter emitter, Subscription subscription, @Nullable String role, boolean gap) {
    try {
      emitter.send(SseEmitter.event().reconnectTime(RECONNECT_MILLIS).comment("changes"));
      if (gap) {
        emitter.send(
            SseEmitter.event().name("gap").data("changes before this are not kept: read anew"));
      }
      sendMissed(emitter, subscription, role);
      while (subscription.isOpen()) {
        Change change = subscription.next(HEARTBEAT);
        if (change == null) {
          emitter.send(SseEmitter.event().comment("heartbeat"));
        } else if (role == null || role.equals(change.role())) {
          emitter.send(event(change));
        }
      }
      emitter.complete();
    } catch (IOException | IllegalStateException e) {
      emitter.completeWithError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      emitter.complete();
    } finally {
      feed.leave(subscription);
    }
  }

  private void sendMissed(SseEmitter emitter, Subscription subscription, @Nullable String role)
      throws IOException {
    List<Change> missed = feed.missed(subscription);
    while (!missed.isEmpty() && subscription.isOpen()) {
      for (Change change : missed) {
        if (role == null || role.equals(change.role())) {
          emitter.send(event(change));
        }
      }
      missed = feed.missed(subscription);
    }
  }

  private static SseEmitter.SseEventBuilder event(Change change) {
    return SseEmitter.event()
        .id(String.valueOf(change.id()))
        .name(change.figure().id())
        .data(new String(AnswerJson.write(Event.of(change)), StandardCharsets.UTF_8));
  }
}

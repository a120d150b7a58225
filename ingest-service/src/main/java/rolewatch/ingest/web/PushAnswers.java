package rolewatch.ingest.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import rolewatch.events.EventJson;
import rolewatch.ingest.IngestTelemetry;
import rolewatch.ingest.PushFlow;
import rolewatch.ingest.Streaming;
import rolewatch.ingest.push.PushResult;
import rolewatch.ingest.push.PushStore;
import rolewatch.ingest.push.PushStore.KeptAnswer;
import rolewatch.ingest.state.Fingerprint;
import rolewatch.ingest.state.PublishingFailed;

/** Answers pushes, and gives a repeated push with the same key the same answer. */
@Component
class PushAnswers {

  private static final Duration RETRY = Duration.ofSeconds(5);
  private static final int LONGEST_KEY = 200;

  private final PushFlow flow;
  private final PushStore store;
  private final Streaming streaming;
  private final IngestTelemetry telemetry;
  private final InstantSource clock;

  PushAnswers(
      PushFlow flow,
      PushStore store,
      Streaming streaming,
      IngestTelemetry telemetry,
      InstantSource clock) {
    this.flow = flow;
    this.store = store;
    this.streaming = streaming;
    this.telemetry = telemetry;
    this.clock = clock;
  }

  ResponseEntity<String> answer(
      String client, @Nullable String key, byte[] body, List<byte[]> items) {
    String problem = streaming.problem();
    if (problem != null) {
      throw new Problem(HttpStatus.SERVICE_UNAVAILABLE, problem).retryAfter(RETRY);
    }
    try {
      return key == null ? response(push(client, "", items)) : once(client, key, body, items);
    } catch (PublishingFailed | DataAccessException | TransactionException e) {
      streaming.fails(String.valueOf(e.getMessage()));
      throw new Problem(HttpStatus.SERVICE_UNAVAILABLE, "nothing was taken for certain; push again")
          .retryAfter(RETRY);
    }
  }

  private ResponseEntity<String> once(String client, String key, byte[] body, List<byte[]> items) {
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new Problem(
          HttpStatus.BAD_REQUEST, "Idempotency-Key has 1 to " + LONGEST_KEY + " characters");
    }
    String hash = Fingerprint.of(body);
    return store.exclusively(
        List.of("idempotency " + client + " " + key),
        () -> {
          KeptAnswer kept = store.answer(client, key);
          return kept == null ? first(client, key, hash, items) : again(kept, hash);
        });
  }

  private ResponseEntity<String> first(String client, String key, String hash, List<byte[]> items) {
    KeptAnswer answer = push(client, hash, items);
    store.keep(client, key, answer, clock.instant());
    return response(answer);
  }

  private static ResponseEntity<String> again(KeptAnswer kept, String hash) {
    if (!kept.bodyHash().equals(hash)) {
      throw new Problem(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "the Idempotency-Key was used for another push; take a new key");
    }
    return response(kept);
  }

  private KeptAnswer push(String client, String hash, List<byte[]> items) {
    PushResult result = flow.push(client, items);
    telemetry.pushed(client, result.accepted(), result.duplicate(), result.rejected());
    boolean nothing = result.rejected() == result.items().size();
    int status = nothing ? HttpStatus.UNPROCESSABLE_CONTENT.value() : HttpStatus.OK.value();
    Object body = nothing ? problem(result) : result;
    return new KeptAnswer(hash, status, EventJson.mapper().writeValueAsString(body));
  }

  private static Map<String, Object> problem(PushResult result) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", HttpStatus.UNPROCESSABLE_CONTENT.getReasonPhrase());
    problem.put("status", HttpStatus.UNPROCESSABLE_CONTENT.value());
    problem.put("detail", "every posting was rejected; see items");
    problem.put("rejected", result.rejected());
    problem.put("items", result.items());
    return problem;
  }

  private static ResponseEntity<String> response(KeptAnswer answer) {
    boolean ok = answer.status() == HttpStatus.OK.value();
    return ResponseEntity.status(answer.status())
        .contentType(ok ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON)
        .body(answer.json());
  }
}

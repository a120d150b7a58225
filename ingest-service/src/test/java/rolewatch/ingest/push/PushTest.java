package rolewatch.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rolewatch.events.EventJson;
import rolewatch.events.PostingClosed;
import rolewatch.events.PostingRef;
import rolewatch.events.PostingSeen;
import rolewatch.events.Rejection.Reason;
import rolewatch.ingest.push.ItemOutcome.Outcome;
import rolewatch.ingest.state.Fingerprint;
import rolewatch.ingest.state.KnownPosting;

class PushTest {

  private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
  private static final String REST =
      "\"company\": \"Example\", \"description\": {\"format\": \"TEXT\", \"text\": \"Work.\"}";

  private final PushedItemReader reader = new PushedItemReader(Set.of("ashby"));

  @Test
  void anItemNeedsNeitherEventNorTime() {
    PushedItem item = read("{\"ref\": \"mine/board/1\", \"title\": \"Cook\", " + REST + "}");
    assertThat(item)
        .isInstanceOfSatisfying(
            PushedItem.Event.class,
            event -> {
              assertThat(event.event()).isInstanceOf(PostingSeen.class);
              assertThat(event.event().observedAt()).isEqualTo(NOW);
            });
  }

  @Test
  void whatPostingsRawHoldsMayBePushedAsItIs() {
    PushedItem.Event event =
        (PushedItem.Event)
            read("{\"ref\": \"mine/board/1\", \"title\": \"Cook\", \"future\": [1], " + REST + "}");
    PushedItem again = reader.read(EventJson.write(event.event()), NOW.plusSeconds(9));
    assertThat(again).isEqualTo(event);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "not json | UNREADABLE | ",
        "[1] | UNREADABLE | ",
        "{'ref': 'mine/board/1'} | MISSING_FIELD | title",
        "{'title': 'Cook'} | MISSING_FIELD | ref",
        "{'ref': 'mine/board', 'title': 'Cook'} | INVALID_FIELD | ref",
        "{'ref': 'ashby/board/1', 'title': 'Cook', REST} | INVALID_FIELD | ref",
        "{'ref': 'mine/board/1', 'title': 'Cook', 'postedAt': 'soon', REST} | INVALID_FIELD |"
            + " postedAt",
        "{'ref': 'mine/board/1', 'title': 'Cook', 'url': 'javascript:1', REST} | INVALID_FIELD |"
            + " url",
        "{'event': 'PostingSeen.v9', 'ref': 'mine/board/1', 'title': 'Cook', REST} | UNKNOWN_EVENT"
            + " | ",
        "{'event': 'PostingClosed.v1', 'ref': 'mine/board/1', 'reason': 'GONE'} | INVALID_FIELD |"
            + " reason"
      })
  void anItemThatBreaksTheContractIsRefused(String json, Reason reason, String field) {
    PushedItem item = read(json.replace('\'', '"').replace("REST", REST));
    assertThat(item)
        .isInstanceOfSatisfying(
            PushedItem.Refused.class,
            refused -> {
              assertThat(refused.rejection().reason()).isEqualTo(reason);
              assertThat(refused.field()).isEqualTo(field);
            });
  }

  @Test
  void anItemTooLargeForKafkaIsRefused() {
    PushedItem item = reader.read(new byte[3_000_000], NOW);
    assertThat(item)
        .isInstanceOfSatisfying(
            PushedItem.Refused.class,
            refused -> assertThat(refused.rejection().reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void anItemSeesWhatTheItemsBeforeItDid() {
    List<PushedItem> items =
        Stream.of("Cook", "Cook", "Chef", "Cook")
            .map(
                title ->
                    read("{\"ref\": \"mine/board/1\", \"title\": \"" + title + "\", " + REST + "}"))
            .toList();
    PushDecision decision = PushDecision.of(items, Map.of(), "tester", NOW);
    assertThat(outcomes(decision))
        .containsExactly(Outcome.accepted, Outcome.duplicate, Outcome.accepted, Outcome.accepted);
    assertThat(decision.events()).hasSize(3);
    assertThat(decision.moved()).hasSize(1);
  }

  @Test
  void aWithdrawalClosesWhatIsOpenOnceAndNothingElse() {
    PushedItem seen = read("{\"ref\": \"mine/board/1\", \"title\": \"Cook\", " + REST + "}");
    PushedItem closed = read("{\"event\": \"PostingClosed.v1\", \"ref\": \"mine/board/1\"}");
    PushedItem unknown = read("{\"event\": \"PostingClosed.v1\", \"ref\": \"mine/board/2\"}");
    PushDecision decision =
        PushDecision.of(List.of(seen, closed, closed, unknown, seen), Map.of(), "tester", NOW);
    assertThat(outcomes(decision))
        .containsExactly(
            Outcome.accepted,
            Outcome.accepted,
            Outcome.duplicate,
            Outcome.rejected,
            Outcome.accepted);
    assertThat(decision.events())
        .hasExactlyElementsOfTypes(PostingSeen.class, PostingClosed.class, PostingSeen.class);
    assertThat(decision.rejected()).hasSize(1);
  }

  @Test
  void aPushThatIsRepeatedPublishesNothing() {
    List<PushedItem> items =
        List.of(read("{\"ref\": \"mine/board/1\", \"title\": \"Cook\", " + REST + "}"));
    Map<PostingRef, KnownPosting> known =
        new HashMap<>(PushDecision.of(items, Map.of(), "tester", NOW).moved());
    assertThat(PushDecision.of(items, known, "tester", NOW.plusSeconds(60)).events()).isEmpty();
  }

  @Test
  void aKeyOpensForItsClientOnly() {
    ApiKeys keys =
        new ApiKeys(Map.of("one", hash("first key"), "two", hash("second key").toUpperCase()));
    assertThat(keys.client("first key")).isEqualTo("one");
    assertThat(keys.client("second key")).isEqualTo("two");
    assertThat(keys.client("third key")).isNull();
    assertThat(keys.client(hash("first key"))).isNull();
    assertThat(keys.client("")).isNull();
    assertThat(keys.client(null)).isNull();
    assertThat(new ApiKeys(Map.of("none", hash(""))).client("")).isNull();
  }

  @Test
  void aBucketFillsAsTimePasses() {
    TokenBucket bucket = new TokenBucket(10, 100, NOW);
    assertThat(bucket.take(100, NOW)).isZero();
    assertThat(bucket.take(5, NOW)).isEqualTo(Duration.ofMillis(500));
    assertThat(bucket.take(5, NOW.plusMillis(499))).isPositive();
    assertThat(bucket.take(5, NOW.plusMillis(500))).isZero();
    assertThat(bucket.take(100, NOW.plusSeconds(1_000))).isZero();
    assertThat(bucket.take(1, NOW)).as("a clock that goes back gives nothing").isPositive();
  }

  private PushedItem read(String json) {
    return reader.read(json.getBytes(StandardCharsets.UTF_8), NOW);
  }

  private static List<Outcome> outcomes(PushDecision decision) {
    return decision.result().items().stream().map(ItemOutcome::outcome).toList();
  }

  private static String hash(String key) {
    return Fingerprint.of(key.getBytes(StandardCharsets.UTF_8));
  }
}

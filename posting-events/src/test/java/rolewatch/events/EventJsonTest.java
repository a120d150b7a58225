package rolewatch.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

class EventJsonTest {

  @ParameterizedTest(name = "{2}")
  @CsvFileSource(resources = "unreadable.csv", delimiter = '|', commentCharacter = '#')
  void saysWhyBytesAreNoEvent(Rejection.Reason reason, String inDetail, String json) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            UnreadableEvent.class,
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e).hasMessageContaining(inDetail);
            });
  }

  @Test
  void refusesDeepNestingBeforeItCostsAnything() {
    String deep = "{\"event\":\"PostingSeen.v1\",\"later\":" + "[".repeat(100_000);

    assertThatThrownBy(() -> read(deep))
        .isInstanceOfSatisfying(
            UnreadableEvent.class,
            e -> assertThat(e.reason()).isEqualTo(Rejection.Reason.OVER_BUDGET));
  }

  @Test
  void noBytesAreUnreadable() {
    assertThatThrownBy(() -> read(""))
        .isInstanceOfSatisfying(
            UnreadableEvent.class,
            e -> assertThat(e.reason()).isEqualTo(Rejection.Reason.UNREADABLE));
  }

  @Test
  void keepsDecimalsExactly() {
    var pay =
        EventJson.read(
            "{\"component\":\"BASE\",\"min\":17.10,\"period\":\"HOUR\"}"
                .getBytes(StandardCharsets.UTF_8),
            Pay.class);

    assertThat(pay.min()).isEqualTo("17.10");
    assertThat(new String(EventJson.write(pay), StandardCharsets.UTF_8)).contains("17.10");
  }

  @Test
  void aCutOriginalKeepsItsLengthAndHash() {
    byte[] large = new byte[RejectedPosting.MAX_ORIGINAL + 1];
    var rejection =
        new Rejection(Rejection.Stage.INGEST, Rejection.Reason.TOO_LARGE, "x".repeat(5_000));

    var rejected =
        RejectedPosting.of(java.time.Instant.EPOCH, rejection, null, null, "ashby/x", large);

    assertThat(rejected.original()).hasSize(RejectedPosting.MAX_ORIGINAL);
    assertThat(rejected.originalLength()).isEqualTo(large.length);
    assertThat(rejected.originalSha256()).hasSize(64);
    assertThat(rejected.rejection().detail()).hasSize(1_000);
  }

  @Test
  void theNumberOfPartitionsIsTheSameForRawAndEnriched() {
    // A posting must stay in one partition number through the pipeline, or its order is lost.
    assertThat(Topics.ENRICHED.partitions()).isEqualTo(Topics.RAW.partitions());
  }

  @Test
  void readsIntoTreesWithTheSameLimits() {
    assertThat(EventJson.mapper().readValue("{\"a\":1}", new TypeReference<JsonNode>() {}))
        .hasToString("{\"a\":1}");
  }

  private static RawPosting read(String json) {
    return EventJson.read(json.getBytes(StandardCharsets.UTF_8), RawPosting.class);
  }
}

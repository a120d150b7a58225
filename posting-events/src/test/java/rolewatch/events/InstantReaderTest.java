package rolewatch.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-05T08:00:00Z",
        "2026-02-28T23:59:59.5Z",
        "1969-01-01T00:00:00.120Z",
        "2026-11-05T08:00:00.123456789Z",
        "0000-12-01T00:00:00Z"
      })
  void readsWhatTheJdkReads(String text) {
    assertThat(InstantReader.plain(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Z",
        "2026-11-05",
        "2026-11-05T08:00Z",
        "2026-11-05T08:00:00",
        "2026-11-05T08:00:00+01:00",
        "2026-11-05T08:00:00.Z",
        "2026-11-05T08:00:00.1234567890Z",
        "2026-11-05T08:00:00,5Z",
        "2026-13-05T08:00:00Z",
        "2026-00-05T08:00:00Z",
        "2026-11-00T08:00:00Z",
        "2026-11-05T24:00:00Z",
        "2026-11-05T08:60:00Z",
        "2026-06-30T23:59:60Z",
        "2026-02-31T08:00:00Z",
        "2026-11-0ST08:00:00Z"
      })
  void leavesTheRestToJackson(String text) {
    assertThat(InstantReader.plain(text)).isNull();
  }

  @Test
  void readsAllFormsThroughTheMapper() {
    assertThat(EventJson.mapper().readValue("\"2026-02-28T08:00:00Z\"", Instant.class))
        .isEqualTo("2026-02-28T08:00:00Z");
    assertThat(EventJson.mapper().readValue("\"2026-01-31T09:00:00+01:00\"", Instant.class))
        .isEqualTo("2026-01-31T08:00:00Z");
  }
}

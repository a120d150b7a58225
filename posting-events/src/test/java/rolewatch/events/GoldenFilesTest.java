package rolewatch.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is on the topics today must stay readable: a golden file is never edited, only added. */
class GoldenFilesTest {

  @ParameterizedTest
  @CsvSource({
    "posting-seen.v1, posting-seen.v1, rolewatch.events.RawPosting",
    "posting-seen-minimal.v1, posting-seen.v1, rolewatch.events.RawPosting",
    "posting-closed.v1, posting-closed.v1, rolewatch.events.RawPosting",
    "enriched-posting.v1, enriched-posting.v1, rolewatch.events.EnrichedEvent",
    "enriched-closing.v1, enriched-closing.v1, rolewatch.events.EnrichedEvent",
    "rejected-posting.v1, rejected-posting.v1, rolewatch.events.RejectedPosting",
    "figure-changed.v1, figure-changed.v1, rolewatch.events.FigureChanged"
  })
  void readsAndWritesBackEveryFieldIncludingUnknownOnes(String file, String schema, Class<?> type) {
    // Given
    byte[] golden = resource("golden/" + file + ".json");

    // When
    byte[] written = EventJson.write(EventJson.read(golden, type));

    // Then
    assertThat(EventJson.mapper().readTree(written)).isEqualTo(EventJson.mapper().readTree(golden));
    assertThat(schema(schema).validate(text(written), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "posting-seen.v1    | {\"event\":\"PostingSeen.v1\"}",
        "posting-seen.v1    | {\"event\":\"PostingClosed.v1\",\"ref\":\"a/b/c\"}",
        "posting-closed.v1  |"
            + " {\"event\":\"PostingClosed.v1\",\"ref\":\"a/b/c\",\"observedAt\":\"2026-01-01T00:00:00Z\",\"reason\":\"BORED\"}",
        "enriched-posting.v1| {\"event\":\"EnrichedPosting.v1\",\"ref\":\"a/b/c\"}",
        "figure-changed.v1  | {\"id\":1,\"role\":\"nurse\"}",
        "rejected-posting.v1| {\"rejection\":{\"stage\":\"ELSEWHERE\"}}"
      })
  void theSchemaRefusesWhatIsNotTheEvent(String schema, String json) {
    assertThat(schema(schema).validate(json, InputFormat.JSON)).isNotEmpty();
  }

  private static Schema schema(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text(resource("schema/" + name + ".schema.json")), InputFormat.JSON);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] resource(String path) {
    try (var in = GoldenFilesTest.class.getResourceAsStream(path)) {
      return java.util.Objects.requireNonNull(in, path).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package rolewatch.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The one JSON configuration of all events: ISO-8601 instants, decimals kept exactly, absent fields
 * left out, and limits on everything that hostile input could grow.
 */
public final class EventJson {

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxDocumentLength(4L * 1024 * 1024)
          .maxNestingDepth(64)
          .maxNumberLength(100)
          .maxNameLength(1_000)
          .maxStringLength(2 * 1024 * 1024)
          .maxTokenCount(500_000)
          .build();

  private static final JsonMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
          .addModule(
              new SimpleModule()
                  .addDeserializer(Instant.class, new InstantReader())
                  .addSerializer(new FindingWriter()))
          // A null says nothing and is left out, like an empty list; an empty text is a value.
          .changeDefaultPropertyInclusion(ignored -> leftOut(JsonInclude.Include.NON_NULL))
          .withConfigOverride(List.class, o -> o.setInclude(leftOut(JsonInclude.Include.NON_EMPTY)))
          .withConfigOverride(Map.class, o -> o.setInclude(leftOut(JsonInclude.Include.NON_EMPTY)))
          .build();

  private EventJson() {}

  /** The configured mapper, for callers that read trees or streams. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  private static JsonInclude.Value leftOut(JsonInclude.Include include) {
    return JsonInclude.Value.construct(include, JsonInclude.Include.ALWAYS);
  }

  /** Writes an event as UTF-8 JSON. */
  public static byte[] write(Object event) {
    return MAPPER.writeValueAsBytes(event);
  }

  /**
   * Reads an event.
   *
   * @throws UnreadableEvent if the bytes are no JSON, no event of that type, or break the contract;
   *     it carries the reason to reject with
   */
  public static <T> T read(byte[] json, Class<T> type) {
    if (json.length == 0) {
      throw new UnreadableEvent(Rejection.Reason.UNREADABLE, "there are no bytes");
    }
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw UnreadableEvent.of(e);
    }
  }
}

package rolewatch.ingest.board;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON from outside, with limits on everything that hostile input could grow. */
public final class BoardJson {

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxDocumentLength(256L * 1024 * 1024)
          .maxNestingDepth(64)
          .maxNumberLength(100)
          .maxNameLength(1_000)
          .maxStringLength(4 * 1024 * 1024)
          .maxTokenCount(20_000_000)
          .build();

  private static final JsonMapper STRICT =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  // What people's templates make of JSON: line breaks in strings, trailing commas, comments.
  private static final JsonMapper LENIENT =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private BoardJson() {}

  /**
   * Reads JSON as the standard has it.
   *
   * @throws JacksonException if it is none
   */
  public static JsonNode read(byte[] json) {
    return STRICT.readTree(json);
  }

  /** Reads JSON as the standard has it; null if it is none. */
  public static @Nullable JsonNode strict(byte[] json) {
    try {
      return STRICT.readTree(json);
    } catch (JacksonException _) {
      return null;
    }
  }

  /** Reads JSON as it occurs in web pages; null if even that fails. */
  public static @Nullable JsonNode lenient(String json) {
    try {
      return LENIENT.readTree(json);
    } catch (JacksonException _) {
      return null;
    }
  }
}

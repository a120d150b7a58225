package rolewatch.events;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A record that was refused because of itself, with what is needed to look at it and try again.
 *
 * @param rejectedAt when
 * @param rejection where and why
 * @param key the record's key as text (usually the posting's ref); null if it had none
 * @param origin the record's place in the log; null where it never got there
 * @param source the board or client it came from; null if unknown
 * @param original the original bytes, cut to {@link #MAX_ORIGINAL}
 * @param originalLength how many bytes there were before the cut
 * @param originalSha256 SHA-256 of all the original bytes, in hex
 * @param unknown fields of a newer version of this event, kept as they are
 */
public record RejectedPosting(
    Instant rejectedAt,
    Rejection rejection,
    @Nullable String key,
    @Nullable Origin origin,
    @Nullable String source,
    byte[] original,
    int originalLength,
    String originalSha256,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

  /** The most bytes of the original that are kept. */
  public static final int MAX_ORIGINAL = 256 * 1024;

  public RejectedPosting {
    InvalidEvent.present("rejectedAt", rejectedAt);
    InvalidEvent.present("rejection", rejection);
    InvalidEvent.present("original", original);
    unknown = Maps.copy(unknown);
  }

  /** Rejects a record: keeps its bytes up to the limit, their length and their hash. */
  public static RejectedPosting of(
      Instant now,
      Rejection rejection,
      @Nullable String key,
      @Nullable Origin origin,
      @Nullable String source,
      byte[] original) {
    byte[] kept = original.length > MAX_ORIGINAL ? Arrays.copyOf(original, MAX_ORIGINAL) : original;
    return new RejectedPosting(
        now, rejection, key, origin, source, kept, original.length, sha256(original), Map.of());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

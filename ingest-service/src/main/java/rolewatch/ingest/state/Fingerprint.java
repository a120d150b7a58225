package rolewatch.ingest.state;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import rolewatch.events.EventJson;
import rolewatch.events.PostingSeen;

/** Tells whether a posting's content changed: a SHA-256 of everything but when it was seen. */
public final class Fingerprint {

  private Fingerprint() {}

  /** The fingerprint of a posting's content, in hex. */
  public static String of(PostingSeen posting) {
    PostingSeen timeless =
        new PostingSeen(
            posting.ref(),
            Instant.EPOCH,
            posting.url(),
            posting.title(),
            posting.company(),
            posting.locations(),
            posting.description(),
            posting.employmentType(),
            posting.department(),
            posting.postedAt(),
            posting.validThrough(),
            posting.declared(),
            posting.language(),
            posting.extra(),
            posting.unknown());
    return of(EventJson.write(timeless));
  }

  /** The fingerprint of bytes, in hex. */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

package rolewatch.stats.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import rolewatch.events.EnrichedPosting;

/**
 * What makes two postings one job: the same employer, title and text, each reduced to its letters
 * and digits. A posting without a text is a job of its own, because nothing proves it a copy.
 *
 * @param id the job's id: the first 128 bits of SHA-256 over the other parts
 * @param employer the employer, reduced
 * @param title the title, reduced
 * @param text the text, reduced
 * @param why the reason for people
 */
public record JobIdentity(UUID id, String employer, String title, String text, String why) {

  private static final String SAME =
      "same employer, title and text, compared by their letters and digits";
  private static final String ALONE = "no text to compare: counted as a job of its own";

  /** Texts shorter than this many letters and digits say too little to prove two postings one. */
  private static final int SHORTEST = 40;

  /** The identity of the job that a posting belongs to; the same for every copy. */
  public static JobIdentity of(EnrichedPosting posting) {
    String employer = reduced(posting.company());
    String title = reduced(posting.title());
    String text = reduced(posting.text());
    boolean alone = !isComparable(text);
    String body = alone ? posting.ref() + "\n" + text : text;
    return new JobIdentity(
        hash(employer, title, body), employer, title, text, alone ? ALONE : SAME);
  }

  /** True if the text is long enough to tell postings apart. */
  boolean isComparable() {
    return isComparable(text);
  }

  private static boolean isComparable(String reduced) {
    return reduced.length() >= SHORTEST;
  }

  /** A text as it is compared: lower-cased letters and digits, words parted by one space. */
  public static String reduced(String text) {
    return Letters.of(text);
  }

  /** An id made of all parts: the first 128 bits of SHA-256. */
  public static UUID hash(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

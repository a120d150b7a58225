package rolewatch.stats.rollup;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.identity.JobIdentity;

/**
 * Which rollup counts an employer. A role may have thousands of them; in one value, each batch
 * would have to write all of them again. Postings come board by board, so a batch touches few.
 */
public final class EmployerBucket {

  private static final int BUCKETS = 32;
  private static final int LONGEST = 100;

  private EmployerBucket() {}

  /** The key that counts the employer: reduced and as written; empty if there is no name. */
  static String key(String employer) {
    String reduced = cut(JobIdentity.reduced(employer));
    return reduced.isEmpty() ? "" : Cell.pair(reduced, cut(written(employer)));
  }

  private static String written(String employer) {
    return employer.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST));
  }

  /** The slice of the bucket that the key falls into. */
  static String slice(String place, String key) {
    return name(place, Math.floorMod(Cell.first(key).hashCode(), BUCKETS));
  }

  /** The slices of all buckets of a country; null for all places. */
  public static List<String> all(@Nullable String country) {
    String place = country == null ? Slice.EVERYWHERE : country;
    return IntStream.range(0, BUCKETS).mapToObj(bucket -> name(place, bucket)).toList();
  }

  private static String name(String place, int bucket) {
    return place + "#" + bucket;
  }
}

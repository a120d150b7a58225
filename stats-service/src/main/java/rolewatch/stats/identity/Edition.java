package rolewatch.stats.identity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rolewatch.events.EnrichedPosting;

/**
 * One wording under which an employer advertises: postings of the same edition are copies of each
 * other to the letter.
 *
 * @param id as {@link JobIdentity} gives it
 * @param kin what editions have in common that may be copies with small differences: the employer,
 *     and the title without the words that name the posting's own places
 * @param sketch of the text; null if that is too short to compare, or was not kept
 * @param job the job that it is an edition of
 * @param apart true if an operator parted that job from others: no likeness joins it to them
 */
public record Edition(UUID id, UUID kin, @Nullable TextSketch sketch, UUID job, boolean apart) {

  /** From this resemblance on two texts are near-identical. */
  public static final double ALIKE = 0.8;

  /** The edition of a posting, as if it were the first of its job. */
  public static Edition of(EnrichedPosting posting) {
    return of(JobIdentity.of(posting), posting.location());
  }

  /**
   * The same of an identity that is known already.
   *
   * @param location the posting's own places, as written
   */
  public static Edition of(JobIdentity identity, String location) {
    TextSketch sketch = identity.isComparable() ? TextSketch.of(identity.text()) : null;
    String title = withoutPlaces(identity.title(), location);
    UUID kin = sketch == null ? identity.id() : JobIdentity.hash("kin", identity.employer(), title);
    return new Edition(identity.id(), kin, sketch, identity.id(), false);
  }

  /** The title itself if nothing else is left. */
  private static String withoutPlaces(String title, String location) {
    Set<String> places = new HashSet<>(Arrays.asList(JobIdentity.reduced(location).split(" ")));
    String rest =
        String.join(
            " ", Arrays.stream(title.split(" ")).filter(word -> !places.contains(word)).toList());
    return rest.isEmpty() ? title : rest;
  }

  /** How alike the texts are, 0 to 1; 0 where they cannot be compared. */
  public double resemblance(Edition other) {
    return sketch == null || other.sketch == null ? 0 : sketch.resemblance(other.sketch);
  }

  /** True if the two are near-identical texts of the same kin. */
  boolean isLike(Edition other) {
    return kin.equals(other.kin) && resemblance(other) >= ALIKE;
  }

  Edition of(UUID otherJob, boolean parted) {
    return new Edition(id, kin, sketch, otherJob, parted);
  }
}

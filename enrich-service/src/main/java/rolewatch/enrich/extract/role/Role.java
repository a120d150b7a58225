package rolewatch.enrich.extract.role;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A role of the taxonomy.
 *
 * @param id the id it is counted under, for instance {@code backend-developer}
 * @param name the name for people
 * @param family the group of related roles, for instance {@code software}
 * @param onetSoc the O*NET-SOC 2019 code; null where none fits
 * @param breadth how much the role's own words say
 * @param refinedBy the families whose words may still refine it once it is named in full; empty for
 *     all
 */
public record Role(
    String id,
    String name,
    String family,
    @Nullable String onetSoc,
    Breadth breadth,
    Set<String> refinedBy) {

  public Role {
    refinedBy = Set.copyOf(refinedBy);
  }

  /** How much the words that name a role say about the job. */
  public enum Breadth {
    /** The words settle it. */
    SPECIFIC,
    /** Any more specific word of the title wins: Software Engineer, Machine Learning. */
    GENERIC,
    /** As generic, and the department or the text are asked before it is believed: Engineer. */
    VAGUE
  }

  /** The same role, named by a title that leaves it open. */
  Role leftOpen() {
    return new Role(id, name, family, onetSoc, Breadth.VAGUE, refinedBy);
  }

  /** True if words of another role may replace this one where it is named in full. */
  boolean yieldsTo(Role other) {
    return refinedBy.isEmpty() || refinedBy.contains(other.family());
  }
}

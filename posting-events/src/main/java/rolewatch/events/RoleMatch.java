package rolewatch.events;

import org.jspecify.annotations.Nullable;

/**
 * The role that a posting is counted under.
 *
 * @param id the role's id in the taxonomy, for instance {@code backend-developer}
 * @param onetSoc the O*NET-SOC 2019 code of the occupation, for instance {@code 15-1252.00}; null
 *     where none fits
 */
public record RoleMatch(String id, @Nullable String onetSoc) {

  /** The id under which postings without a known role are counted. */
  public static final String OTHER = "other";

  public RoleMatch {
    InvalidEvent.required("role.id", id, 80);
  }
}

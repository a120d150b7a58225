package rolewatch.stats.figure;

import org.jspecify.annotations.Nullable;

/** What claims are held against; all its answers are of one moment. */
public interface LiveRoles {

  /** A role's figures, with all its skills; null if there is no such role. */
  @Nullable RoleAnswer role(String role, Filter filter);

  /** The pay of a role's jobs in the filter's pay country, for a role that there is. */
  PayCells pay(String role, Filter filter);
}

package rolewatch.stats.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

/**
 * What a nightly audit found.
 *
 * @param due for which time it ran
 * @param asOf the moment that it compared
 * @param version of the figures
 * @param difference how many counts differ
 * @param differences the first of the counts that differ, with what is stored and what it should be
 */
public record AuditRun(
    Instant due, Instant asOf, long version, long difference, List<String> differences) {

  public AuditRun {
    differences = List.copyOf(differences);
  }

  /** The run of an audit. */
  public static AuditRun of(Instant due, Audit audit) {
    return new AuditRun(
        due,
        audit.asOf(),
        audit.version(),
        audit.difference(),
        audit.differences().stream()
            .map(one -> one.where() + ": " + one.stored() + " instead of " + one.recomputed())
            .toList());
  }

  /** True if nothing differs. */
  @JsonProperty
  public boolean clean() {
    return difference == 0;
  }
}

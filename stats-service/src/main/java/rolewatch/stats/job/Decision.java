package rolewatch.stats.job;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an operator decided about jobs.
 *
 * @param id grows with every decision
 * @param at when
 * @param client whose key it was
 * @param kind what
 * @param job the job that was split, or that others were merged into
 * @param others the job that was parted from it, or those merged into it
 * @param postings refs of the postings that were parted; empty for a merge
 * @param reason in the operator's words; null if none was given
 */
public record Decision(
    long id,
    Instant at,
    String client,
    Kind kind,
    UUID job,
    List<UUID> others,
    List<String> postings,
    @Nullable String reason) {

  /** What can be decided. */
  public enum Kind {
    /** Postings became a job of their own. */
    SPLIT,
    /** Jobs became one. */
    MERGE
  }

  public Decision {
    others = List.copyOf(others);
    postings = List.copyOf(postings);
  }
}

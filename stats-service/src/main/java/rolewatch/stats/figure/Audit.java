package rolewatch.stats.figure;

import java.time.Instant;
import java.util.List;

/**
 * The figures compared with a recomputation from the posting table, at one moment.
 *
 * @param asOf when
 * @param version of the figures
 * @param postings how many there are
 * @param jobs how many there are, counted three ways
 * @param accounting what became of the records
 * @param difference how many counts differ
 * @param clean true if nothing differs
 * @param differences the first of the counts that differ
 */
public record Audit(
    Instant asOf,
    long version,
    PostingTotals postings,
    JobTotals jobs,
    Accounting.Totals accounting,
    long difference,
    boolean clean,
    List<Difference> differences) {

  /** How many differences are named at most. */
  public static final int NAMED = 100;

  /**
   * Postings by their state, counted in the posting table.
   *
   * @param open open ones
   * @param closed closed ones
   */
  public record PostingTotals(long open, long closed) {}

  /**
   * Jobs.
   *
   * @param active recomputed from the open postings
   * @param counted the running total
   * @param sumOverRoles the sum over all roles
   */
  public record JobTotals(long active, long counted, long sumOverRoles) {}

  /**
   * A count that differs.
   *
   * @param where role, slice, scope, measure and key; or which total
   * @param stored what the figures say
   * @param recomputed what the postings say
   */
  public record Difference(String where, long stored, long recomputed) {}

  public Audit {
    differences = List.copyOf(differences);
  }
}

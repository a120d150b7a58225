package rolewatch.stats.figure;

import java.util.List;
import java.util.Map;
import rolewatch.stats.batch.Log;
import rolewatch.stats.batch.Tally;

/**
 * What became of every record of the enriched topic: {@code received = applied + superseded +
 * rejected}.
 *
 * @param totals over all logs
 * @param logs per partition of each incarnation of the topic
 */
public record Accounting(Totals totals, List<LogTally> logs) {

  /**
   * Sums over logs.
   *
   * @param received all records
   * @param applied events that changed what is known
   * @param superseded events that were not newer than what was known
   * @param rejected records that are no events
   */
  public record Totals(long received, long applied, long superseded, long rejected) {}

  /**
   * One log.
   *
   * @param topicId the incarnation of the topic
   * @param partition the partition
   * @param nextOffset how far it has been counted
   * @param applied as in the totals
   * @param superseded as in the totals
   * @param rejected as in the totals
   */
  public record LogTally(
      String topicId,
      int partition,
      long nextOffset,
      long applied,
      long superseded,
      long rejected) {}

  public Accounting {
    logs = List.copyOf(logs);
  }

  /** The accounting of these tallies. */
  public static Accounting of(List<Map.Entry<Log, Tally>> tallies) {
    long applied = 0;
    long superseded = 0;
    long rejected = 0;
    for (Map.Entry<Log, Tally> entry : tallies) {
      applied += entry.getValue().applied();
      superseded += entry.getValue().superseded();
      rejected += entry.getValue().rejected();
    }
    return new Accounting(
        new Totals(applied + superseded + rejected, applied, superseded, rejected),
        tallies.stream().map(entry -> line(entry.getKey(), entry.getValue())).toList());
  }

  private static LogTally line(Log log, Tally tally) {
    return new LogTally(
        log.topicId(),
        log.partition(),
        tally.nextOffset(),
        tally.applied(),
        tally.superseded(),
        tally.rejected());
  }
}

package rolewatch.stats.postgres;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.springframework.jdbc.core.JdbcTemplate;
import rolewatch.stats.batch.Log;
import rolewatch.stats.batch.Tally;

/** How far each log has been counted. Its rows are the fence between writers. */
public final class Ledger {

  private static final String PLANS = Sql.load("writer-plans");
  private static final String INSERT = Sql.load("fence-insert");
  private static final String LOCK = Sql.load("fence-lock");
  private static final String MOVE = Sql.load("fence-move");
  private static final String NEXT = Sql.load("next-offsets");
  private static final String ACCOUNTING = Sql.load("accounting");
  private static final String MEET = Sql.load("incarnation-insert");
  private static final String INCARNATIONS = Sql.load("incarnations");

  private final JdbcTemplate jdbc;

  public Ledger(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Locks the logs for this transaction.
   *
   * @return the offset up to which each has been counted
   */
  public Map<Log, Long> lock(List<Log> logs) {
    jdbc.execute(PLANS);
    jdbc.update(INSERT, keys(logs));
    Map<Log, Long> next = new HashMap<>();
    jdbc.query(
        LOCK,
        keys(logs),
        row -> {
          next.put(new Log(row.getString(1), row.getInt(2)), row.getLong(3));
        });
    return next;
  }

  private static Columns<Log> keys(Collection<Log> logs) {
    return Columns.of(logs).column("text", Log::topicId).column("int4", Log::partition);
  }

  /** Notes what became of the records up to each tally's next offset. */
  public void count(Map<Log, Tally> tallies) {
    jdbc.update(
        MOVE,
        Columns.of(tallies.entrySet())
            .column("text", entry -> entry.getKey().topicId())
            .column("int4", entry -> entry.getKey().partition())
            .column("int8", entry -> entry.getValue().nextOffset())
            .column("int8", entry -> entry.getValue().applied())
            .column("int8", entry -> entry.getValue().superseded())
            .column("int8", entry -> entry.getValue().rejected()));
  }

  /** Where reading goes on, per partition of that incarnation of the topic. */
  public Map<Integer, Long> nextOffsets(String topicId) {
    Map<Integer, Long> next = new HashMap<>();
    jdbc.query(
        NEXT,
        row -> {
          next.put(row.getInt(1), row.getLong(2));
        },
        topicId);
    return next;
  }

  /** The ordinals of the raw topic's ids, those of the new ones among them included. */
  public Map<String, Integer> incarnations(List<String> topicIds) {
    Map<String, Integer> known = incarnations();
    if (known.keySet().containsAll(topicIds)) {
      return known;
    }
    jdbc.update(MEET, Columns.of(topicIds).column("text", id -> id));
    return incarnations();
  }

  private Map<String, Integer> incarnations() {
    Map<String, Integer> ordinals = new HashMap<>();
    jdbc.query(
        INCARNATIONS,
        row -> {
          ordinals.put(row.getString(1), row.getInt(2));
        });
    return ordinals;
  }

  /** All tallies, in the order of the logs. */
  public List<Entry<Log, Tally>> tallies() {
    return jdbc.query(
        ACCOUNTING,
        (row, _) ->
            Map.entry(
                new Log(row.getString(1), row.getInt(2)),
                new Tally(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6))));
  }
}

package rolewatch.stats.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import rolewatch.stats.figure.Change;
import rolewatch.stats.figure.Headline;
import rolewatch.stats.figure.RolesAnswer;
import rolewatch.stats.figure.Told;
import rolewatch.stats.figure.Window;

/**
 * The changes of headline figures. Each is found once, by one instance at a time, from one snapshot
 * of the figures: so the old value of a change is the new value of the one before, and ids become
 * visible in their order.
 */
public final class ChangeLog {

  private static final String LOCK = Sql.load("telling-lock");
  private static final String TOLD = Sql.load("told");
  private static final String SAVE_TOLD = Sql.load("told-save");
  private static final String INSERT = Sql.load("changes-insert");
  private static final String AFTER = Sql.load("changes-after");
  private static final String SPAN = Sql.load("changes-span");
  private static final String PUBLICATION = Sql.load("publication-lock");
  private static final String FORGET = Sql.load("changes-forget");

  private static final int PORTION = 500;

  /** How long a reader may stay away and go on where it was. */
  private static final Duration KEPT = Duration.ofDays(7);

  /**
   * What is kept.
   *
   * @param first the first id; 0 if there is none
   * @param last the last id; 0 if there is none
   */
  public record Kept(long first, long last) {}

  private final TransactionTemplate transaction;
  private final JdbcTemplate jdbc;
  private final TotalsTable totals;
  private final Snapshots snapshots;
  private final Clock clock;

  public ChangeLog(
      PlatformTransactionManager transactions,
      JdbcTemplate jdbc,
      TotalsTable totals,
      Snapshots snapshots,
      Clock clock) {
    this.transaction = new TransactionTemplate(transactions);
    transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.jdbc = jdbc;
    this.totals = totals;
    this.snapshots = snapshots;
    this.clock = clock;
  }

  /** Appends what has changed since the last time, unless another instance is at it. */
  public void tell() {
    transaction.executeWithoutResult(
        _ -> {
          List<Long> told = jdbc.queryForList(LOCK, Long.class);
          if (!told.isEmpty() && told.getFirst() != totals.totals().version()) {
            tellNews();
          }
        });
  }

  private void tellNews() {
    RolesAnswer now = snapshots.rolesInTransaction(Window.ACTIVE);
    List<Told.News> news = Told.news(told(), now);
    jdbc.update(
        INSERT,
        Columns.of(news)
            .after(clock.instant().toString())
            .after(now.version())
            .column("text", one -> one.key().role())
            .column("text", one -> one.key().figure().id())
            .column("float8", one -> one.old().value())
            .column("float8", one -> one.now().value())
            .column("int8", one -> one.now().n()));
    jdbc.update(
        SAVE_TOLD,
        Columns.of(news)
            .column("text", one -> one.key().role())
            .column("text", one -> one.key().figure().id())
            .column("float8", one -> one.now().value())
            .column("int8", one -> one.now().n()));
    jdbc.update("update telling set version = ?", now.version());
    jdbc.update(FORGET, clock.instant().minus(KEPT).toString());
  }

  private Map<Told.Key, Headline.Value> told() {
    Map<Told.Key, Headline.Value> told = new HashMap<>();
    jdbc.query(
        TOLD,
        row -> {
          told.put(
              new Told.Key(row.getString("role"), Headline.of(row.getString("figure"))),
              new Headline.Value(number(row, "value"), row.getLong("n")));
        });
    return told;
  }

  private static @Nullable Double number(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Double.class);
  }

  /** The changes after an id, in their order. */
  public List<Change> after(long id, int limit) {
    return jdbc.query(AFTER, (row, _) -> change(row), id, limit);
  }

  /**
   * Hands over the changes that were not published yet, and notes that they are.
   *
   * @param publisher returns when they are out; if it throws, they come again
   */
  public void publish(Consumer<List<Change>> publisher) {
    transaction.executeWithoutResult(
        _ -> {
          List<Long> last = jdbc.queryForList(PUBLICATION, Long.class);
          List<Change> changes = last.isEmpty() ? List.of() : after(last.getFirst(), PORTION);
          if (!changes.isEmpty()) {
            publisher.accept(changes);
            jdbc.update("update publication set last = ?", changes.getLast().id());
          }
        });
  }

  private static Change change(ResultSet row) throws SQLException {
    Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
    return new Change(
        row.getLong("id"),
        at,
        row.getLong("version"),
        row.getString("role"),
        Headline.of(row.getString("figure")),
        number(row, "old"),
        number(row, "new"),
        row.getLong("n"));
  }

  /** Which changes are kept. */
  public Kept kept() {
    return jdbc.query(SPAN, (row, _) -> new Kept(row.getLong("first"), row.getLong("last")))
        .getFirst();
  }
}

package rolewatch.stats.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import rolewatch.stats.rollup.Contribution;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.CountsCodec;
import rolewatch.stats.rollup.Part;
import rolewatch.stats.rollup.RollupKey;
import rolewatch.stats.rollup.RowReader;
import rolewatch.stats.rollup.RowWriter.Row;

/** The counts of all rollups, one row per rollup and shard; the edge that writes them. */
public final class RollupTable {

  private static final String READ = Sql.load("rollups-read");
  private static final String INSERT = Sql.load("rollups-insert");
  private static final String UPDATE = Sql.load("rollups-update");
  private static final String DELETE = Sql.load("rollups-delete");
  private static final String OF_ROLE = Sql.load("rollups-of-role");
  private static final String ROLES = Sql.load("rollup-roles");
  private static final String FORMAT = Sql.load("format-share");

  /** The parameter after the four arrays of keys. */
  private static final int SHARD = 5;

  /**
   * A stored rollup.
   *
   * @param place where it lies in the table
   */
  @SuppressWarnings("ArrayRecordComponent") // the bytes are opaque; nobody compares them
  private record Stored(String place, byte[] counts) {

    Stored plus(Row increments) {
      return new Stored(place, increments.addedTo(counts));
    }
  }

  private final JdbcTemplate jdbc;

  public RollupTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds increments to a shard. The caller holds the shard's lock.
   *
   * @throws ConcurrencyFailureException if the figures are stored in another format than this
   *     version of the service counts in
   */
  public void add(int shard, NavigableMap<RollupKey, Row> increments) {
    if (increments.isEmpty()) {
      return;
    }
    requireFormat();
    List<Entry<RollupKey, Row>> rows = List.copyOf(increments.entrySet());
    List<@Nullable Stored> stored = stored(shard, rows);
    List<Entry<RollupKey, Row>> fresh = new ArrayList<>();
    List<Stored> changed = new ArrayList<>();
    List<Stored> gone = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Stored before = stored.get(i);
      if (before == null) {
        fresh.add(rows.get(i));
      } else {
        Stored now = before.plus(rows.get(i).getValue());
        (CountsCodec.isEmpty(now.counts()) ? gone : changed).add(now);
      }
    }
    update(changed);
    delete(gone);
    insert(shard, fresh);
  }

  private void requireFormat() {
    Integer format = jdbc.queryForObject(FORMAT, Integer.class);
    if (format == null || format != Contribution.FORMAT) {
      throw new ConcurrencyFailureException(
          "the figures are stored in format %s, this version counts in %d; start them together"
              .formatted(format, Contribution.FORMAT));
    }
  }

  private List<@Nullable Stored> stored(int shard, List<Entry<RollupKey, Row>> increments) {
    @Nullable Stored[] stored = new @Nullable Stored[increments.size()];
    jdbc.query(
        READ,
        statement -> {
          named(Columns.of(increments)).setValues(statement);
          statement.setInt(SHARD, shard);
        },
        row -> {
          stored[row.getInt(1) - 1] = new Stored(row.getString(2), row.getBytes(3));
        });
    return Arrays.asList(stored);
  }

  private void insert(int shard, List<Entry<RollupKey, Row>> fresh) {
    if (!fresh.isEmpty()) {
      jdbc.update(
          INSERT,
          named(Columns.of(fresh).after(shard)).column("bytea", entry -> entry.getValue().bytes()));
    }
  }

  private void update(List<Stored> changed) {
    if (!changed.isEmpty()) {
      requireAll(
          changed,
          jdbc.update(
              UPDATE,
              Columns.of(changed).column("tid", Stored::place).column("bytea", Stored::counts)));
    }
  }

  private void delete(List<Stored> gone) {
    if (!gone.isEmpty()) {
      requireAll(gone, jdbc.update(DELETE, Columns.of(gone).column("tid", Stored::place)));
    }
  }

  private static void requireAll(List<Stored> rollups, int rows) {
    if (rows != rollups.size()) {
      throw new ConcurrencyFailureException("a rollup was moved by somebody without its lock");
    }
  }

  private static Columns<Entry<RollupKey, Row>> named(Columns<Entry<RollupKey, Row>> columns) {
    return columns
        .column("text", entry -> entry.getKey().role())
        .column("text", entry -> entry.getKey().part().code())
        .column("text", entry -> entry.getKey().slice())
        .column("text", entry -> entry.getKey().scope());
  }

  private static RollupKey key(ResultSet row) throws SQLException {
    return new RollupKey(
        row.getString("role"),
        Part.of(row.getString("part")),
        row.getString("scope"),
        row.getString("slice"));
  }

  /**
   * Visits every rollup of a role in every shard, without holding them all; one that is a sum of
   * others as well.
   */
  public void forEachOfRole(String role, BiConsumer<RollupKey, Counts> visitor) {
    JdbcTemplate streaming = Streaming.over(jdbc);
    streaming.query(
        OF_ROLE,
        row -> {
          RowReader.forEachRollup(key(row), row.getBytes("counts"), visitor);
        },
        role);
  }

  /** The ids of all roles that have a rollup. */
  public List<String> roles() {
    return jdbc.queryForList(ROLES, String.class);
  }
}

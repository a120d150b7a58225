package rolewatch.stats.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.CountsCodec;
import rolewatch.stats.rollup.RollupKey;

/** The counts of all rollups, one row per rollup and shard. */
public final class RollupTable {

  private static final String READ = Sql.load("rollups-read");
  private static final String SAVE = Sql.load("rollups-save");
  private static final String DELETE = Sql.load("rollups-delete");
  private static final String ALL = Sql.load("all-rollups");
  private static final String OF_ROLE = Sql.load("role-rollups");
  private static final String OF_ROLES = Sql.load("roles-rollups");
  private static final String ROLES = Sql.load("roles");

  private final JdbcTemplate jdbc;

  public RollupTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds increments to a shard. The caller holds the shard's lock. */
  public void add(int shard, Map<RollupKey, Counts> increments) {
    if (increments.isEmpty()) {
      return;
    }
    Map<RollupKey, Counts> sums = new TreeMap<>(increments);
    jdbc.query(
        READ,
        statement -> {
          keys(increments.keySet()).setValues(statement);
          statement.setInt(4, shard);
        },
        row -> {
          CountsCodec.addTo(sums.computeIfAbsent(key(row), _ -> new Counts()), row.getBytes(4));
        });
    save(shard, sums);
  }

  private void save(int shard, Map<RollupKey, Counts> sums) {
    List<RollupKey> gone = new ArrayList<>();
    List<RollupKey> kept = new ArrayList<>();
    sums.forEach((key, counts) -> (counts.isEmpty() ? gone : kept).add(key));
    Columns<RollupKey> rows = keys(kept, shard);
    rows.column("bytea", key -> CountsCodec.write(sums.getOrDefault(key, new Counts())));
    jdbc.update(SAVE, rows);
    if (!gone.isEmpty()) {
      jdbc.update(
          DELETE,
          statement -> {
            keys(gone).setValues(statement);
            statement.setInt(4, shard);
          });
    }
  }

  private static Columns<RollupKey> keys(Collection<RollupKey> keys) {
    return named(Columns.of(keys));
  }

  private static Columns<RollupKey> keys(Collection<RollupKey> keys, int shard) {
    return named(Columns.of(keys).after(shard));
  }

  private static Columns<RollupKey> named(Columns<RollupKey> columns) {
    return columns
        .column("text", RollupKey::role)
        .column("text", RollupKey::slice)
        .column("text", RollupKey::scope);
  }

  private static RollupKey key(ResultSet row) throws SQLException {
    return new RollupKey(row.getString("role"), row.getString("scope"), row.getString("slice"));
  }

  /** Visits every stored rollup of every shard, without holding them all. */
  public void forEach(BiConsumer<RollupKey, byte[]> visitor) {
    JdbcTemplate streaming = Streaming.over(jdbc);
    streaming.query(
        ALL,
        row -> {
          visitor.accept(key(row), row.getBytes(4));
        });
  }

  /**
   * The summed counts of a role's slice over the scopes from one (in it) to another (not in it).
   */
  public Counts sum(String role, String slice, String from, String end) {
    Counts sum = new Counts();
    jdbc.query(
        OF_ROLE,
        row -> {
          CountsCodec.addTo(sum, row.getBytes(4));
        },
        role,
        slice,
        from,
        end);
    return sum;
  }

  /** The summed counts of every role over all ({@code *}) and the US, over a span of scopes. */
  public Map<String, Map<String, Counts>> sums(String from, String end) {
    Map<String, Map<String, Counts>> roles = new TreeMap<>();
    jdbc.query(
        OF_ROLES,
        row -> {
          Counts sum =
              roles
                  .computeIfAbsent(row.getString(1), _ -> new TreeMap<>())
                  .computeIfAbsent(row.getString(2), _ -> new Counts());
          CountsCodec.addTo(sum, row.getBytes(4));
        },
        from,
        end);
    return roles;
  }

  /** The ids of all roles that have an active job. */
  public List<String> roles() {
    return jdbc.queryForList(ROLES, String.class);
  }
}

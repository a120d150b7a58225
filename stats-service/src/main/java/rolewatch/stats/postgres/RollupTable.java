package rolewatch.stats.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import rolewatch.stats.rollup.Contribution;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.CountsCodec;
import rolewatch.stats.rollup.Part;
import rolewatch.stats.rollup.RollupKey;

/** The counts of all rollups, one row per rollup and shard; the edge that writes them. */
public final class RollupTable {

  private static final String READ = Sql.load("rollups-read");
  private static final String SAVE = Sql.load("rollups-save");
  private static final String DELETE = Sql.load("rollups-delete");
  private static final String OF_ROLE = Sql.load("rollups-of-role");
  private static final String ROLES = Sql.load("rollup-roles");
  private static final String FORMAT = Sql.load("format-share");

  /** The parameter after the four arrays of keys. */
  private static final int SHARD = 5;

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
  public void add(int shard, Map<RollupKey, Counts> increments) {
    if (increments.isEmpty()) {
      return;
    }
    requireFormat();
    Map<RollupKey, byte[]> stored = stored(shard, increments.keySet());
    Map<RollupKey, byte[]> sums = new TreeMap<>();
    increments.forEach(
        (key, counts) -> {
          byte[] before = stored.get(key);
          sums.put(
              key, before == null ? CountsCodec.write(counts) : CountsCodec.merge(before, counts));
        });
    save(shard, sums);
  }

  private void requireFormat() {
    Integer format = jdbc.queryForObject(FORMAT, Integer.class);
    if (format == null || format != Contribution.FORMAT) {
      throw new ConcurrencyFailureException(
          "the figures are stored in format %s, this version counts in %d; start them together"
              .formatted(format, Contribution.FORMAT));
    }
  }

  private Map<RollupKey, byte[]> stored(int shard, Collection<RollupKey> keys) {
    Map<RollupKey, byte[]> stored = new HashMap<>();
    jdbc.query(
        READ,
        statement -> {
          named(Columns.of(keys)).setValues(statement);
          statement.setInt(SHARD, shard);
        },
        row -> {
          stored.put(key(row), row.getBytes("counts"));
        });
    return stored;
  }

  private void save(int shard, Map<RollupKey, byte[]> sums) {
    List<RollupKey> gone = new ArrayList<>();
    List<Map.Entry<RollupKey, byte[]>> kept = new ArrayList<>();
    for (Map.Entry<RollupKey, byte[]> sum : sums.entrySet()) {
      if (CountsCodec.isEmpty(sum.getValue())) {
        gone.add(sum.getKey());
      } else {
        kept.add(sum);
      }
    }
    jdbc.update(
        SAVE,
        Columns.of(kept)
            .after(shard)
            .column("text", entry -> entry.getKey().role())
            .column("text", entry -> entry.getKey().part().code())
            .column("text", entry -> entry.getKey().slice())
            .column("text", entry -> entry.getKey().scope())
            .column("bytea", Map.Entry::getValue));
    delete(shard, gone);
  }

  private void delete(int shard, List<RollupKey> gone) {
    if (gone.isEmpty()) {
      return;
    }
    jdbc.update(
        DELETE,
        statement -> {
          named(Columns.of(gone)).setValues(statement);
          statement.setInt(SHARD, shard);
        });
  }

  private static Columns<RollupKey> named(Columns<RollupKey> columns) {
    return columns
        .column("text", RollupKey::role)
        .column("text", key -> key.part().code())
        .column("text", RollupKey::slice)
        .column("text", RollupKey::scope);
  }

  private static RollupKey key(ResultSet row) throws SQLException {
    return new RollupKey(
        row.getString("role"),
        Part.of(row.getString("part")),
        row.getString("scope"),
        row.getString("slice"));
  }

  /** Visits every stored rollup of a role in every shard, without holding them all. */
  public void forEachOfRole(String role, BiConsumer<RollupKey, byte[]> visitor) {
    JdbcTemplate streaming = Streaming.over(jdbc);
    streaming.query(
        OF_ROLE,
        row -> {
          visitor.accept(key(row), row.getBytes("counts"));
        },
        role);
  }

  /** The ids of all roles that have a rollup. */
  public List<String> roles() {
    return jdbc.queryForList(ROLES, String.class);
  }
}

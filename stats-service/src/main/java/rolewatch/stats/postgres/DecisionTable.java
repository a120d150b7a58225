package rolewatch.stats.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import rolewatch.events.PostingRef;
import rolewatch.stats.job.Decision;

/** What operators decided about jobs, and where it put postings and wordings. */
public final class DecisionTable {

  private static final String BECAME = Sql.load("job-became");
  private static final String INSERT = Sql.load("decision-insert");
  private static final String OF_JOB = Sql.load("decisions-of-job");
  private static final String PINNED = Sql.load("pins-of-job");
  private static final String PIN = Sql.load("pins-save");
  private static final String PUT_POSTINGS = Sql.load("postings-put");
  private static final String PUT_EDITIONS = Sql.load("editions-put");
  private static final String PART = Sql.load("job-part");

  private final JdbcTemplate jdbc;

  public DecisionTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The job that this one is now: mostly itself; empty if there never was one. */
  public Optional<UUID> became(UUID job) {
    return jdbc.queryForList(BECAME, UUID.class, job).stream().findFirst();
  }

  /**
   * Notes a decision.
   *
   * @return its id
   */
  public long note(
      Instant at,
      String client,
      Decision.Kind kind,
      UUID job,
      Collection<UUID> others,
      Collection<PostingRef> refs,
      @Nullable String reason) {
    List<Long> ids =
        jdbc.query(
            INSERT,
            statement -> {
              statement.setString(1, at.toString());
              statement.setString(2, client);
              statement.setString(3, kind.name());
              statement.setObject(4, job);
              statement.setString(5, reason);
              statement.setArray(
                  6, statement.getConnection().createArrayOf("uuid", others.toArray()));
              statement.setArray(7, statement.getConnection().createArrayOf("text", names(refs)));
            },
            (row, _) -> row.getLong(1));
    return ids.getFirst();
  }

  private static Object[] names(Collection<PostingRef> refs) {
    return refs.stream().map(PostingRef::toString).toArray();
  }

  /** Puts postings, and wordings, under a job that is apart from all others. */
  public void part(
      UUID job, Collection<PostingRef> refs, Collection<UUID> editions, long decision) {
    jdbc.update(
        PIN, Columns.of(refs).after(job).after(decision).column("text", PostingRef::toString));
    jdbc.update(PUT_POSTINGS, Columns.of(refs).after(job).column("text", PostingRef::toString));
    jdbc.update(PUT_EDITIONS, Columns.of(editions).after(job).column("uuid", id -> id));
    jdbc.update(PART, job);
  }

  /** The refs of postings that operators put under a job, and by which decision. */
  public Map<String, Decision> pinned(UUID job) {
    Map<String, Decision> pinned = new HashMap<>();
    jdbc.query(
        PINNED,
        row -> {
          pinned.put(row.getString("ref"), decision(row, 0));
        },
        job);
    return pinned;
  }

  /** What was decided about a job, first one first. */
  public List<Decision> of(UUID job) {
    return jdbc.query(OF_JOB, DecisionTable::decision, job, job);
  }

  private static Decision decision(ResultSet row, int number) throws SQLException {
    return new Decision(
        row.getLong("id"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("client"),
        Decision.Kind.valueOf(row.getString("kind")),
        row.getObject("job", UUID.class),
        List.of((UUID[]) row.getArray("others").getArray()),
        List.of((String[]) row.getArray("postings").getArray()),
        row.getString("reason"));
  }
}

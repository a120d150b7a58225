package rolewatch.stats.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import rolewatch.events.PostingRef;
import rolewatch.stats.batch.Changes;
import rolewatch.stats.identity.Edition;
import rolewatch.stats.identity.Kinship;
import rolewatch.stats.identity.TextSketch;

/** Which wording, and which posting that an operator put somewhere, belongs to which job. */
public final class EditionTable {

  private static final String MOVES = Sql.load("job-moves");
  private static final String LOCK_MOVES = Sql.load("job-moves-lock");
  private static final String JOBS = Sql.load("editions-jobs");
  private static final String PINS = Sql.load("pins-by-ref");
  private static final String MEET_KINS = Sql.load("kins-insert");
  private static final String LOCK_KINS = Sql.load("kins-lock");
  private static final String OF_KINS = Sql.load("editions-of-kins");
  private static final String OF_JOB = Sql.load("editions-of-job");
  private static final String INSERT = Sql.load("editions-insert");
  private static final String MOVE = Sql.load("jobs-move");

  private final JdbcTemplate jdbc;

  public EditionTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** How often postings were moved between jobs; read before anything that must not move. */
  public long moves() {
    return number(MOVES);
  }

  private long number(String statement) {
    Long n = jdbc.queryForObject(statement, Long.class);
    if (n == null) {
      throw new IllegalStateException("no number of moves");
    }
    return n;
  }

  /**
   * Checks, once the jobs are locked, that no posting was moved since.
   *
   * @throws ConcurrencyFailureException if one was: what was read before is to be read again
   */
  public void requireUnmoved(long since) {
    if (moves() != since) {
      throw new ConcurrencyFailureException("postings were moved between jobs by another writer");
    }
  }

  /**
   * Puts the changed postings under their jobs, and keeps wordings that are new. The rows of their
   * kins stay locked.
   *
   * @return jobs that turned out to be another: from which to which
   */
  public Map<UUID, UUID> assign(Changes changes) {
    Set<UUID> wordings = changes.wordings();
    if (wordings.isEmpty()) {
      return Map.of();
    }
    Map<UUID, UUID> jobs = jobs(wordings);
    List<UUID> unknown = wordings.stream().filter(id -> !jobs.containsKey(id)).toList();
    Map<UUID, UUID> moves = meet(unknown.stream().map(changes::edition).toList(), jobs);
    jobs.replaceAll((_, job) -> moves.getOrDefault(job, job));
    Map<PostingRef, UUID> editions = changes.editions();
    Map<PostingRef, UUID> pins = pins(editions.keySet());
    editions.replaceAll(
        (ref, edition) -> pins.getOrDefault(ref, jobs.getOrDefault(edition, edition)));
    changes.assign(editions);
    return moves;
  }

  private Map<UUID, UUID> jobs(Collection<UUID> editions) {
    Map<UUID, UUID> jobs = new HashMap<>();
    jdbc.query(
        JOBS,
        ids(editions),
        row -> {
          jobs.put(row.getObject("id", UUID.class), row.getObject("job", UUID.class));
        });
    return jobs;
  }

  /** Adds the new editions to {@code jobs}. */
  private Map<UUID, UUID> meet(List<Edition> unknown, Map<UUID, UUID> jobs) {
    if (unknown.isEmpty()) {
      return Map.of();
    }
    List<Edition> known = lockAllOf(unknown.stream().map(Edition::kin).toList());
    known.forEach(edition -> jobs.put(edition.id(), edition.job()));
    List<Edition> met = new ArrayList<>(unknown);
    met.removeIf(edition -> jobs.containsKey(edition.id()));
    Kinship.Outcome outcome = Kinship.join(known, met);
    insert(outcome.met());
    outcome.met().forEach(edition -> jobs.put(edition.id(), edition.job()));
    return outcome.moves();
  }

  /** A kin whose row this transaction makes is locked by that, and has no editions yet. */
  private List<Edition> lockAllOf(Collection<UUID> kins) {
    Set<UUID> known = new HashSet<>(kins);
    jdbc.query(
        MEET_KINS,
        ids(Set.copyOf(known)),
        row -> {
          known.remove(row.getObject(1, UUID.class));
        });
    if (known.isEmpty()) {
      return List.of();
    }
    jdbc.query(LOCK_KINS, ids(known), _ -> {});
    return jdbc.query(OF_KINS, ids(known), EditionTable::edition);
  }

  private void insert(List<Edition> met) {
    if (met.isEmpty()) {
      return;
    }
    jdbc.update(
        INSERT,
        Columns.of(met)
            .column("uuid", Edition::id)
            .column("uuid", Edition::kin)
            .column("bytea", one -> one.sketch() == null ? null : one.sketch().bytes())
            .column("uuid", Edition::job));
  }

  private Map<PostingRef, UUID> pins(Collection<PostingRef> refs) {
    Map<PostingRef, UUID> pins = new HashMap<>();
    jdbc.query(
        PINS,
        Columns.of(refs).column("text", PostingRef::toString),
        row -> {
          pins.put(PostingRef.parse(row.getString("ref")), row.getObject("job", UUID.class));
        });
    return pins;
  }

  /** Makes jobs others, after their postings were counted there. The caller holds their locks. */
  public void move(Map<UUID, UUID> moves) {
    if (moves.isEmpty()) {
      return;
    }
    countMove();
    jdbc.update(
        MOVE,
        Columns.of(moves.entrySet())
            .column("uuid", Map.Entry::getKey)
            .column("uuid", Map.Entry::getValue));
  }

  /** Notes that postings are moved; the caller holds the locks of their jobs. */
  public void countMove() {
    number(LOCK_MOVES);
    jdbc.update("update job_moves set n = n + 1");
  }

  /** Every known edition of a job. */
  public List<Edition> ofJob(UUID job) {
    return jdbc.query(OF_JOB, EditionTable::edition, job);
  }

  static Columns<UUID> ids(Collection<UUID> ids) {
    return Columns.of(ids).column("uuid", id -> id);
  }

  private static Edition edition(ResultSet row, int number) throws SQLException {
    byte[] sketch = row.getBytes("sketch");
    return new Edition(
        row.getObject("id", UUID.class),
        row.getObject("kin", UUID.class),
        sketch == null ? null : TextSketch.ofBytes(sketch),
        row.getObject("job", UUID.class),
        row.getBoolean("apart"));
  }
}

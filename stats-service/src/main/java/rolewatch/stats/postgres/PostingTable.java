package rolewatch.stats.postgres;

import com.github.luben.zstd.ZstdCompressCtx;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import rolewatch.events.PostingRef;
import rolewatch.stats.batch.Changes;
import rolewatch.stats.posting.Posting;

/** The postings, what the figures use of them, and their newest sight as a whole. */
public final class PostingTable {

  private static final String BY_REF = Sql.load("postings-by-ref");
  private static final String BY_JOB = Sql.load("postings-by-job");
  private static final String OF_ROLE = Sql.load("postings-of-role");
  private static final String ROLES = Sql.load("posting-roles");
  private static final String SAVE = Sql.load("postings-save");
  private static final String SAVE_DOCUMENTS = Sql.load("documents-save");
  private static final String DOCUMENT = Sql.load("document");
  private static final String MEET_JOBS = Sql.load("jobs-insert");
  private static final String LOCK_JOBS = Sql.load("jobs-lock");

  private final JdbcTemplate jdbc;

  public PostingTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** What is known of these postings; those never heard of are left out. */
  public Map<PostingRef, Posting> find(Collection<PostingRef> refs) {
    Map<PostingRef, Posting> found = new HashMap<>();
    jdbc.query(BY_REF, Columns.of(refs).column("text", PostingRef::toString), PostingRows::read)
        .forEach(posting -> found.put(posting.ref(), posting));
    return found;
  }

  /**
   * Locks these jobs for this transaction, then reads all their postings, open and closed. A job
   * whose row this transaction makes is locked by that, and has no postings yet.
   */
  public List<Posting> lockAllOf(NavigableSet<UUID> jobs) {
    if (jobs.isEmpty()) {
      return List.of();
    }
    NavigableSet<UUID> known = new TreeSet<>(jobs);
    jdbc.query(
        MEET_JOBS,
        ids(jobs),
        row -> {
          known.remove(row.getObject(1, UUID.class));
        });
    if (known.isEmpty()) {
      return List.of();
    }
    jdbc.query(LOCK_JOBS, ids(known), _ -> {});
    return jdbc.query(BY_JOB, ids(known), PostingRows::read);
  }

  private static Columns<UUID> ids(Collection<UUID> jobs) {
    return Columns.of(jobs).column("uuid", id -> id);
  }

  /**
   * Writes the changed postings.
   *
   * @throws ConcurrencyFailureException if somebody else wrote a newer version in the meantime
   */
  public void save(Changes changes) {
    int rows = jdbc.update(SAVE, PostingRows.columns(changes.postings()));
    if (rows != changes.postings().size()) {
      throw new ConcurrencyFailureException("a posting was changed by another writer");
    }
  }

  /** Keeps the newest sights of postings, as JSON; the caller holds the fence of their logs. */
  public void keep(NavigableMap<PostingRef, byte[]> documents) {
    try (ZstdCompressCtx compressed = Compressed.context()) {
      jdbc.update(
          SAVE_DOCUMENTS,
          Columns.of(documents.entrySet())
              .column("text", entry -> entry.getKey().toString())
              .column("bytea", entry -> compressed.compress(entry.getValue())));
    }
  }

  /** The newest sight of a posting, as the event's JSON. */
  public Optional<byte[]> document(PostingRef ref) {
    return jdbc.query(DOCUMENT, (row, _) -> row.getBytes(1), ref.toString()).stream()
        .findFirst()
        .map(Compressed::open);
  }

  /**
   * Visits every posting of the jobs that have a posting under this role, open or closed, the
   * postings of a job one after another, without holding them all.
   */
  public void forEachOfRole(String role, Consumer<Posting> visitor) {
    JdbcTemplate streaming = Streaming.over(jdbc);
    streaming.query(
        OF_ROLE,
        row -> {
          visitor.accept(PostingRows.read(row, 0));
        },
        role);
  }

  /** The ids of all roles that a posting was ever counted under. */
  public List<String> roles() {
    return jdbc.queryForList(ROLES, String.class);
  }
}

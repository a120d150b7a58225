package rolewatch.ingest.postgres;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.support.TransactionOperations;
import rolewatch.events.CloseReason;
import rolewatch.events.PostingClosed;
import rolewatch.ingest.board.BoardKey;
import rolewatch.ingest.board.Texts;
import rolewatch.ingest.page.Validators;
import rolewatch.ingest.reading.Reading;
import rolewatch.ingest.state.BoardStore;
import rolewatch.ingest.state.Changes;
import rolewatch.ingest.state.Changes.Kind;
import rolewatch.ingest.state.KnownBoard;
import rolewatch.ingest.state.KnownPosting;
import rolewatch.ingest.state.Lease;
import rolewatch.ingest.state.LeaseLost;

/** Boards and their postings in Postgres. */
public final class PostgresBoardStore implements BoardStore {

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final LeaseTerm term;
  private final Sql sql = new Sql();

  public PostgresBoardStore(JdbcClient jdbc, TransactionOperations transactions, LeaseTerm term) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.term = term;
  }

  @Override
  public KnownBoard load(BoardKey key) {
    Map<String, KnownPosting> postings = new HashMap<>();
    about(key, "load-postings")
        .query(PostgresBoardStore::posting)
        .list()
        .forEach(posting -> postings.put(posting.externalId(), posting));
    Map<URI, Validators> pages = new HashMap<>();
    about(key, "load-pages")
        .query(
            (row, _) ->
                pages.put(
                    URI.create(row.getString("address")),
                    new Validators(row.getString("etag"), row.getString("last_modified"))))
        .list();
    return about(key, "load-board")
        .query(
            (row, _) ->
                new KnownBoard(
                    key, postings, pages, row.getBoolean("doubted"), row.getInt("failures")))
        .single();
  }

  @Override
  public void renew(Lease lease) {
    int rows =
        about(lease.key(), "renew")
            .param("token", lease.token())
            .param("seconds", term.length().toSeconds())
            .update();
    if (rows == 0) {
      throw new LeaseLost(lease);
    }
  }

  @Override
  public void release(Lease lease, Instant nextRead) {
    about(lease.key(), "release")
        .param("token", lease.token())
        .param("next", Columns.time(nextRead))
        .update();
  }

  @Override
  public void record(Lease lease, Reading reading, Changes changes, Instant now, Instant nextRead) {
    try {
      transactions.executeWithoutResult(_ -> recordAll(lease, reading, changes, now, nextRead));
    } catch (LeaseLost e) {
      transactions.executeWithoutResult(_ -> disown(lease.key(), changes));
      throw e;
    }
  }

  private void recordAll(
      Lease lease, Reading reading, Changes changes, Instant now, Instant nextRead) {
    recordBoard(lease, reading, changes, now, nextRead);
    BoardKey key = lease.key();
    recordSeen(key, changes.seen(), now);
    recordRejected(key, changes.rejected(), now);
    recordClosed(key, changes.closed(), now);
    if (!changes.present().isEmpty()) {
      about(key, "touch")
          .param("ids", Columns.texts(changes.present(), id -> id))
          .param("now", Columns.time(now))
          .update();
    }
    // What asks "has it changed?" must not be kept of a listing that is not believed.
    if (reading.isAnswer()) {
      recordPages(key, changes.doubt() == null ? reading.validators() : Map.of());
    }
  }

  private void recordBoard(
      Lease lease, Reading reading, Changes changes, Instant now, Instant nextRead) {
    long fresh = count(changes, Kind.NEW);
    int rows =
        about(lease.key(), "record-board")
            .param("token", lease.token())
            .param("state", reading.state().name())
            .param("detail", detail(reading, changes))
            .param("now", Columns.time(now))
            .param("next", Columns.time(nextRead))
            .param("success", reading.isAnswer())
            .param("doubted", changes.doubted())
            .param("new", fresh)
            .param("opened", fresh + count(changes, Kind.REOPENED))
            .param("published", changes.seen().size())
            .param("changed", changes.changed())
            .param("closed", changes.closed().size())
            .param("rejected", changes.rejected().size())
            .update();
    if (rows == 0) {
      throw new LeaseLost(lease);
    }
  }

  private void recordSeen(BoardKey key, List<Changes.Seen> seen, Instant now) {
    if (!seen.isEmpty()) {
      about(key, "upsert-seen")
          .param("now", Columns.time(now))
          .param("ids", Columns.texts(seen, one -> one.posting().ref().externalId()))
          .param("pages", Columns.texts(seen, Changes.Seen::page))
          .param("hashes", Columns.texts(seen, Changes.Seen::hash))
          .param("expiries", Columns.texts(seen, one -> one.posting().validThrough()))
          .update();
    }
  }

  private void recordRejected(BoardKey key, List<Changes.Rejected> rejected, Instant now) {
    if (!rejected.isEmpty()) {
      about(key, "upsert-rejected")
          .param("now", Columns.time(now))
          .param("ids", Columns.texts(rejected, Changes.Rejected::externalId))
          .param("pages", Columns.texts(rejected, Changes.Rejected::page))
          .param("hashes", Columns.texts(rejected, Changes.Rejected::hash))
          .update();
    }
  }

  private void recordClosed(BoardKey key, List<PostingClosed> closed, Instant now) {
    if (!closed.isEmpty()) {
      about(key, "close")
          .param("now", Columns.time(now))
          .param("ids", Columns.texts(closed, one -> one.ref().externalId()))
          .param("reasons", Columns.texts(closed, PostingClosed::reason))
          .update();
    }
  }

  private void recordPages(BoardKey key, Map<URI, Validators> validators) {
    about(key, "forget-pages").update();
    if (!validators.isEmpty()) {
      var pages = validators.entrySet();
      about(key, "pages")
          .param("addresses", Columns.texts(pages, Map.Entry::getKey))
          .param("etags", Columns.texts(pages, page -> page.getValue().etag()))
          .param("modified", Columns.texts(pages, page -> page.getValue().lastModified()))
          .update();
    }
  }

  private void disown(BoardKey key, Changes changes) {
    about(key, "disown")
        .param("ids", Columns.texts(changes.seen(), one -> one.posting().ref().externalId()))
        .update();
    about(key, "disown")
        .param("ids", Columns.texts(changes.closed(), one -> one.ref().externalId()))
        .update();
    about(key, "revoke").update();
    about(key, "forget-pages").update();
  }

  private StatementSpec about(BoardKey key, String statement) {
    return jdbc.sql(sql.get(statement)).param("source", key.source()).param("board", key.board());
  }

  private static @Nullable String detail(Reading reading, Changes changes) {
    String detail = changes.doubt() == null ? reading.detail() : changes.doubt();
    return detail == null ? null : Texts.wellFormed(detail);
  }

  private static long count(Changes changes, Kind kind) {
    return changes.seen().stream().filter(seen -> seen.kind() == kind).count();
  }

  static KnownPosting posting(ResultSet row, int number) throws SQLException {
    String closed = row.getString("closed_reason");
    return new KnownPosting(
        row.getString("external_id"),
        row.getString("page"),
        row.getString("hash"),
        KnownPosting.Status.valueOf(row.getString("status")),
        closed == null ? null : CloseReason.valueOf(closed),
        Columns.instant(row, "valid_through"),
        row.getString("rejected_hash"));
  }
}

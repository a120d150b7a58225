package rolewatch.ingest.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import rolewatch.events.PostingRef;
import rolewatch.ingest.push.PushStore;
import rolewatch.ingest.state.KnownPosting;

/** Pushed postings in Postgres. */
public final class PostgresPushStore implements PushStore {

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final Sql sql = new Sql();

  public PostgresPushStore(JdbcClient jdbc, TransactionOperations transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  @Override
  @SuppressWarnings("NullAway") // null only if the work gives null
  public <T> T exclusively(Collection<String> locks, Supplier<T> work) {
    return transactions.execute(
        _ -> {
          for (String lock : new TreeSet<>(locks)) {
            jdbc.sql(sql.get("lock")).param("name", lock).query((_, _) -> true).list();
          }
          return work.get();
        });
  }

  @Override
  public Map<PostingRef, KnownPosting> load(Collection<PostingRef> refs) {
    Map<PostingRef, KnownPosting> known = new HashMap<>();
    jdbc.sql(sql.get("load-pushed"))
        .param("sources", Columns.texts(refs, PostingRef::source))
        .param("boards", Columns.texts(refs, PostingRef::board))
        .param("ids", Columns.texts(refs, PostingRef::externalId))
        .query((row, number) -> known.put(ref(row), PostgresBoardStore.posting(row, number)))
        .list();
    return known;
  }

  @Override
  public Collection<PostingRef> expired(Instant now, int limit) {
    return jdbc.sql(sql.get("expired-pushed"))
        .param("now", Columns.time(now))
        .param("limit", limit)
        .query((row, _) -> ref(row))
        .list();
  }

  @Override
  public void record(
      String client, Map<PostingRef, KnownPosting> moved, int events, int rejected, Instant now) {
    List<Map.Entry<PostingRef, KnownPosting>> rows = List.copyOf(moved.entrySet());
    if (!rows.isEmpty()) {
      jdbc.sql(sql.get("upsert-pushed"))
          .param("now", Columns.time(now))
          .param("sources", Columns.texts(rows, row -> row.getKey().source()))
          .param("boards", Columns.texts(rows, row -> row.getKey().board()))
          .param("ids", Columns.texts(rows, row -> row.getKey().externalId()))
          .param("pages", Columns.texts(rows, row -> row.getValue().page()))
          .param("hashes", Columns.texts(rows, row -> row.getValue().hash()))
          .param("statuses", Columns.texts(rows, row -> row.getValue().status()))
          .param("reasons", Columns.texts(rows, row -> row.getValue().closed()))
          .param("expiries", Columns.texts(rows, row -> row.getValue().validThrough()))
          .update();
    }
    jdbc.sql(sql.get("count-pushed"))
        .param("client", client)
        .param("published", events)
        .param("rejected", rejected)
        .update();
  }

  @Override
  public @Nullable KeptAnswer answer(String client, String key) {
    return jdbc.sql(sql.get("load-answer"))
        .param("client", client)
        .param("key", key)
        .query(
            (row, _) ->
                new KeptAnswer(
                    row.getString("body_hash"), row.getInt("status"), row.getString("answer")))
        .optional()
        .orElse(null);
  }

  @Override
  public void keep(String client, String key, KeptAnswer answer, Instant now) {
    jdbc.sql(sql.get("forget-answers")).param("now", Columns.time(now)).update();
    jdbc.sql(sql.get("keep-answer"))
        .param("client", client)
        .param("key", key)
        .param("hash", answer.bodyHash())
        .param("status", answer.status())
        .param("answer", answer.json())
        .param("now", Columns.time(now))
        .update();
  }

  private static PostingRef ref(ResultSet row) throws SQLException {
    return new PostingRef(
        row.getString("source"), row.getString("board"), row.getString("external_id"));
  }
}

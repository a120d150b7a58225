package rolewatch.ingest.postgres;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import rolewatch.ingest.board.BoardKey;
import rolewatch.ingest.state.Lease;

/** Shares the boards that are due between all instances. */
public final class BoardQueue {

  private final JdbcClient jdbc;
  private final LeaseTerm term;
  private final Sql sql = new Sql();

  public BoardQueue(JdbcClient jdbc, LeaseTerm term) {
    this.jdbc = jdbc;
    this.term = term;
  }

  /** Makes sure that every board can be claimed. */
  public void register(Collection<BoardKey> boards) {
    among(boards, "register").update();
  }

  /**
   * Ends the leases that this instance held when it was killed; for its start, before any claim.
   */
  public void takeBack() {
    jdbc.sql(sql.get("take-back")).param("instance", term.instance()).update();
  }

  /** Takes at most so many of the boards that are due and free. */
  public List<Lease> claim(Collection<BoardKey> boards, int limit) {
    return among(boards, "claim")
        .param("limit", limit)
        .param("instance", term.instance())
        .param("seconds", term.length().toSeconds())
        .query(
            (row, _) ->
                new Lease(
                    new BoardKey(row.getString("source"), row.getString("board")),
                    row.getObject("lease_token", UUID.class),
                    row.getBoolean("insist")))
        .list();
  }

  /** Makes boards due now. */
  public int requestRead(Collection<BoardKey> boards) {
    return among(boards, "request-read").update();
  }

  private JdbcClient.StatementSpec among(Collection<BoardKey> boards, String statement) {
    return jdbc.sql(sql.get(statement))
        .param("sources", Columns.texts(boards, BoardKey::source))
        .param("boards", Columns.texts(boards, BoardKey::board));
  }
}

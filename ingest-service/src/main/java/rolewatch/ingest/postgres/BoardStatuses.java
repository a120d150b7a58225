package rolewatch.ingest.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import rolewatch.ingest.board.BoardKey;

/** Reads how boards are, for people. */
public final class BoardStatuses {

  private final JdbcClient jdbc;
  private final Sql sql = new Sql();

  public BoardStatuses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Totals of pushed postings. */
  public record Pushed(long published, long rejected) {}

  /** The boards with these keys. */
  public List<BoardStatus> of(Collection<BoardKey> boards) {
    return jdbc.sql(sql.get("status"))
        .param("sources", Columns.texts(boards, BoardKey::source))
        .param("boards", Columns.texts(boards, BoardKey::board))
        .query(BoardStatuses::status)
        .list();
  }

  /** What was pushed since the beginning. */
  public Pushed pushed() {
    return jdbc.sql(sql.get("status-pushed"))
        .query((row, _) -> new Pushed(row.getLong("published"), row.getLong("rejected")))
        .single();
  }

  private static BoardStatus status(ResultSet row, int number) throws SQLException {
    return new BoardStatus(
        row.getString("source"),
        row.getString("board"),
        row.getString("state"),
        row.getString("detail"),
        Columns.instant(row, "last_attempt"),
        Columns.instant(row, "last_success"),
        Columns.instant(row, "next_read"),
        row.getInt("failures"),
        row.getBoolean("reading"),
        row.getString("leased_by"),
        row.getLong("known"),
        row.getLong("open"),
        row.getLong("published"),
        row.getLong("changed"),
        row.getLong("closed"),
        row.getLong("rejected"));
  }
}

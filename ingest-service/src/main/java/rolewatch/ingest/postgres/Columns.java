package rolewatch.ingest.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/** Java values as Postgres takes and gives them. */
final class Columns {

  private Columns() {}

  /** Takes a cell out of a row. */
  @FunctionalInterface
  interface Cell<T> {
    @Nullable Object of(T row);
  }

  /** A column of texts for {@code unnest}. */
  static <T> SqlArrayValue texts(Collection<T> rows, Cell<T> value) {
    return new SqlArrayValue("text", cells(rows, value));
  }

  @SuppressWarnings("NullAway") // a cell may be null, which Spring's array does not say
  private static <T> Object[] cells(Collection<T> rows, Cell<T> value) {
    Object[] column = new Object[rows.size()];
    int at = 0;
    for (T row : rows) {
      Object cell = value.of(row);
      column[at++] = cell == null ? null : cell.toString();
    }
    return column;
  }

  static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}

package rolewatch.ingest.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/** Java values as Postgres takes and gives them. */
final class Columns {

  private Columns() {}

  /** A column of texts for {@code unnest}. */
  static <T> SqlArrayValue texts(
      Collection<T> rows, Function<? super T, ? extends @Nullable Object> value) {
    @Nullable Object[] column = new @Nullable Object[rows.size()];
    int at = 0;
    for (T row : rows) {
      Object cell = value.apply(row);
      column[at++] = cell == null ? null : cell.toString();
    }
    return new SqlArrayValue("text", column);
  }

  static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}

package rolewatch.stats.postgres;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.PreparedStatementSetter;

/**
 * Rows as one array per column, for {@code unnest}: one statement and one round trip, however many
 * rows.
 */
final class Columns<R> implements PreparedStatementSetter {

  /** A row's value in one column; null for SQL's null. */
  interface Value<R> {
    @Nullable Object of(R row);
  }

  private record Column(String type, @Nullable Object[] values) {

    Array in(PreparedStatement statement) throws SQLException {
      return statement.getConnection().createArrayOf(type, typed());
    }

    /** The driver encodes arrays of these types in binary, of others as text. */
    private @Nullable Object[] typed() {
      return switch (type) {
        case "bytea" -> Arrays.copyOf(values, values.length, byte[][].class);
        case "text" -> Arrays.copyOf(values, values.length, String[].class);
        case "bool" -> Arrays.copyOf(values, values.length, Boolean[].class);
        case "int4" -> Arrays.copyOf(values, values.length, Integer[].class);
        case "int8" -> Arrays.copyOf(values, values.length, Long[].class);
        default -> values;
      };
    }
  }

  private final List<R> rows;
  private final List<Column> columns = new ArrayList<>();
  private final List<Object> first = new ArrayList<>();

  private Columns(Collection<R> rows) {
    this.rows = List.copyOf(rows);
  }

  static <R> Columns<R> of(Collection<R> rows) {
    return new Columns<>(rows);
  }

  /** A parameter that stands before the arrays. */
  Columns<R> after(Object parameter) {
    first.add(parameter);
    return this;
  }

  /** The next array parameter: a value per row, as text or as the driver takes it. */
  Columns<R> column(String type, Value<? super R> value) {
    @Nullable Object[] values = new @Nullable Object[rows.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value.of(rows.get(i));
    }
    columns.add(new Column(type, values));
    return this;
  }

  @Override
  public void setValues(PreparedStatement statement) throws SQLException {
    int at = 1;
    for (Object parameter : first) {
      statement.setObject(at++, parameter);
    }
    for (Column column : columns) {
      statement.setArray(at++, column.in(statement));
    }
  }
}

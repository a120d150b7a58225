package rolewatch.stats.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.CountsCodec;
import rolewatch.stats.rollup.Measure;
import rolewatch.stats.rollup.Part;

/** Sums of rollups, as answers need them. */
public final class RollupReads {

  private static final String OF_ROLE = Sql.load("role-rollups");
  private static final String OF_ROLES = Sql.load("roles-rollups");
  private static final String ROLES = Sql.load("roles");

  private final JdbcTemplate jdbc;

  public RollupReads(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Which rollups to sum.
   *
   * @param role a role's id
   * @param parts of which kinds
   * @param slices their stored names
   * @param from the first scope
   * @param end the first scope after them
   * @param wanted the measures to sum; the others are left out
   */
  public record Span(
      String role,
      Set<Part> parts,
      List<String> slices,
      String from,
      String end,
      Set<Measure> wanted) {

    public Span {
      parts = Set.copyOf(parts);
      slices = List.copyOf(slices);
      wanted = Set.copyOf(wanted);
    }
  }

  /** Their sum. */
  public Counts sum(Span span) {
    Counts sum = new Counts();
    query(span, row -> CountsCodec.addTo(sum, row.getBytes("counts"), span.wanted()));
    return sum;
  }

  /** Their sums per slice. */
  public Map<String, Counts> bySlice(Span span) {
    return sums("slice", span);
  }

  /** Their sums per scope, in the order of the days. */
  public NavigableMap<String, Counts> byScope(Span span) {
    return sums("scope", span);
  }

  private NavigableMap<String, Counts> sums(String column, Span span) {
    NavigableMap<String, Counts> sums = new TreeMap<>();
    query(
        span,
        row ->
            CountsCodec.addTo(
                sums.computeIfAbsent(row.getString(column), _ -> new Counts()),
                row.getBytes("counts"),
                span.wanted()));
    return sums;
  }

  private void query(Span span, RowCallbackHandler rows) {
    List<String> parts = new ArrayList<>(span.parts().stream().map(Part::code).toList());
    jdbc.query(
        OF_ROLE,
        statement -> {
          statement.setString(1, span.role());
          statement.setArray(2, statement.getConnection().createArrayOf("text", parts.toArray()));
          statement.setArray(
              3, statement.getConnection().createArrayOf("text", span.slices().toArray()));
          statement.setString(4, span.from());
          statement.setString(5, span.end());
        },
        rows);
  }

  /** The sums of every role over all ({@code *}) and the US, over a span of scopes. */
  public Map<String, Map<String, Counts>> ofRoles(String from, String end, Set<Measure> wanted) {
    Map<String, Map<String, Counts>> roles = new TreeMap<>();
    jdbc.query(
        OF_ROLES,
        row -> {
          Counts sum =
              roles
                  .computeIfAbsent(row.getString("role"), _ -> new TreeMap<>())
                  .computeIfAbsent(row.getString("slice"), _ -> new Counts());
          CountsCodec.addTo(sum, row.getBytes("counts"), wanted);
        },
        from,
        end);
    return roles;
  }

  /** The ids of all roles that have an active job. */
  public List<String> roles() {
    return jdbc.queryForList(ROLES, String.class);
  }
}

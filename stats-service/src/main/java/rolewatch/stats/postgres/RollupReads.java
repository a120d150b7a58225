package rolewatch.stats.postgres;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import rolewatch.events.Seniority;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.CrossedPay;
import rolewatch.stats.rollup.EntrySum;
import rolewatch.stats.rollup.Measure;
import rolewatch.stats.rollup.Part;
import rolewatch.stats.rollup.RowReader;
import rolewatch.stats.rollup.Slice;

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
    query(span, (_, _) -> sum);
    return sum;
  }

  /** Their sums per slice. */
  public Map<String, Counts> bySlice(Span span) {
    Map<String, Counts> sums = new TreeMap<>();
    query(span, (_, slice) -> sums.computeIfAbsent(slice, _ -> new Counts()));
    return sums;
  }

  /** Their sums per scope, in the order of the days. */
  public NavigableMap<String, Counts> byScope(Span span) {
    NavigableMap<String, Counts> sums = new TreeMap<>();
    query(span, (scope, _) -> sums.computeIfAbsent(scope, _ -> new Counts()));
    return sums;
  }

  /** Their pay with what it is crossed with, per grade. */
  public Map<Seniority, CrossedPay> payByGrade(Span span) {
    Map<Seniority, CrossedPay> grades = new EnumMap<>(Seniority.class);
    query(span, (_, slice) -> grades.computeIfAbsent(Slice.grade(slice), _ -> new CrossedPay()));
    return grades;
  }

  /** The sum that a scope and a slice are added to. */
  private interface Sums {
    EntrySum of(String scope, String slice);
  }

  private void query(Span span, Sums sums) {
    RowReader reader = new RowReader(span.slices(), span.from(), span.wanted());
    String[] parts = span.parts().stream().map(Part::code).toArray(String[]::new);
    String[] rows = reader.rows().toArray(String[]::new);
    jdbc.query(
        OF_ROLE,
        statement -> {
          statement.setString(1, span.role());
          statement.setArray(2, statement.getConnection().createArrayOf("text", parts));
          statement.setArray(3, statement.getConnection().createArrayOf("text", rows));
          statement.setString(4, span.from());
          statement.setString(5, span.end());
        },
        row -> {
          String scope = row.getString("scope");
          reader.read(
              row.getString("slice"), row.getBytes("counts"), slice -> sums.of(scope, slice));
        });
  }

  /** The sums of every role over all ({@code *}) and the US, over a span of scopes. */
  public Map<String, Map<String, Counts>> ofRoles(String from, String end, Set<Measure> wanted) {
    RowReader reader = new RowReader(List.of(Slice.EVERYWHERE, Slice.US), from, wanted);
    Map<String, Map<String, Counts>> roles = new TreeMap<>();
    jdbc.query(
        OF_ROLES,
        row -> {
          Map<String, Counts> sums =
              roles.computeIfAbsent(row.getString("role"), _ -> new TreeMap<>());
          reader.read(
              row.getString("slice"),
              row.getBytes("counts"),
              slice -> sums.computeIfAbsent(slice, _ -> new Counts()));
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

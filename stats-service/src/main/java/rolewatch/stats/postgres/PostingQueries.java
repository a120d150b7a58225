package rolewatch.stats.postgres;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import rolewatch.events.PostingRef;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.figure.Audit;
import rolewatch.stats.posting.Posting;

/** Postings as people ask for them. */
public final class PostingQueries {

  private static final String ROLE_EXISTS = Sql.load("role-exists");
  private static final String TOTALS = Sql.load("posting-totals");
  private static final String PAGE = Sql.load("postings-page");
  private static final String BY_JOB = Sql.load("postings-by-job");
  private static final String BY_REF = Sql.load("postings-by-ref");

  private final JdbcTemplate jdbc;

  public PostingQueries(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Which postings; a null leaves the property open.
   *
   * @param role a role's id
   * @param skill a skill's id
   * @param workMode {@link WorkMode#UNKNOWN} for those that do not tell
   * @param seniority {@link Seniority#UNKNOWN} for those that do not tell
   * @param country a country's code
   * @param open true for open ones, false for closed ones
   */
  public record Question(
      @Nullable String role,
      @Nullable String skill,
      @Nullable WorkMode workMode,
      @Nullable Seniority seniority,
      @Nullable String country,
      @Nullable Boolean open) {}

  /** Was a posting ever counted under this role? */
  public boolean hasRole(String role) {
    return Boolean.TRUE.equals(jdbc.queryForObject(ROLE_EXISTS, Boolean.class, role));
  }

  /** How many postings there are, counted one by one. */
  public Audit.PostingTotals totals() {
    Audit.PostingTotals totals =
        jdbc.queryForObject(
            TOTALS, (row, _) -> new Audit.PostingTotals(row.getLong(1), row.getLong(2)));
    if (totals == null) {
      throw new IllegalStateException("no totals");
    }
    return totals;
  }

  /** The next postings in the order of their refs, after {@code after}. */
  public List<Posting> page(Question question, String after, int limit) {
    List<@Nullable Object> parameters = new ArrayList<>();
    parameters.add(after);
    parameters.add(question.role());
    parameters.add(question.skill());
    parameters.add(name(question.workMode()));
    parameters.add(name(question.seniority()));
    parameters.add(question.country());
    parameters.add(question.open());
    parameters.add(limit);
    return jdbc.query(
        PAGE,
        statement -> {
          for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
          }
        },
        PostingRows::read);
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  /** Every posting of a job, open or closed, in the order of their refs. */
  public List<Posting> ofJob(UUID job) {
    return jdbc
        .query(BY_JOB, Columns.of(List.of(job)).column("uuid", id -> id), PostingRows::read)
        .stream()
        .sorted(Comparator.comparing(Posting::ref))
        .toList();
  }

  /** What is known of one posting. */
  public Optional<Posting> find(PostingRef ref) {
    return jdbc
        .query(
            BY_REF,
            Columns.of(List.of(ref)).column("text", PostingRef::toString),
            PostingRows::read)
        .stream()
        .findFirst();
  }
}

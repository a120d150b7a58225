package rolewatch.stats.postgres;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import rolewatch.stats.figure.Accounting;
import rolewatch.stats.figure.Basis;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.RoleAnswer;
import rolewatch.stats.figure.RolesAnswer;
import rolewatch.stats.figure.Window;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Slice;

/** Answers, each read from one snapshot of the database: no batch is ever seen half counted. */
public final class Snapshots {

  private final TransactionTemplate transaction;
  private final RollupReads rollups;
  private final TotalsTable totals;
  private final Ledger ledger;
  private final PostingQueries postings;
  private final Clock clock;

  public Snapshots(
      PlatformTransactionManager transactions,
      RollupReads rollups,
      TotalsTable totals,
      Ledger ledger,
      PostingQueries postings,
      Clock clock) {
    this.transaction = snapshot(transactions);
    this.rollups = rollups;
    this.totals = totals;
    this.ledger = ledger;
    this.postings = postings;
    this.clock = clock;
  }

  static TransactionTemplate snapshot(PlatformTransactionManager transactions) {
    TransactionTemplate template = new TransactionTemplate(transactions);
    template.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    template.setReadOnly(true);
    return template;
  }

  <T> T read(Function<Basis, T> question) {
    T answer = transaction.execute(_ -> question.apply(basis()));
    if (answer == null) {
      throw new IllegalStateException("a question without an answer");
    }
    return answer;
  }

  private Basis basis() {
    Instant now = clock.instant();
    return new Basis(now, totals.totals().version(), totals.watermarks());
  }

  /** The figures of a role; empty if no posting was ever counted under it. */
  public Optional<RoleAnswer> role(String role, Filter filter) {
    return read(
        basis ->
            postings.hasRole(role) ? Optional.of(role(role, filter, basis)) : Optional.empty());
  }

  private RoleAnswer role(String role, Filter filter, Basis basis) {
    return role(role, filter, basis, RoleAnswer.TOP_SKILLS);
  }

  private RoleAnswer role(String role, Filter filter, Basis basis, int skills) {
    Counts counts = sum(role, filter, filter.slice(), basis);
    boolean same = filter.paySlice().equals(filter.slice());
    Counts pay = same ? counts : sum(role, filter, filter.paySlice(), basis);
    return RoleAnswer.of(role, filter, counts, pay, basis, skills);
  }

  private Counts sum(String role, Filter filter, Slice slice, Basis basis) {
    Window window = filter.window();
    return rollups.sum(
        new RollupReads.Span(
            role,
            filter.parts(),
            slice.stored(),
            window.firstScope(basis.today()),
            window.endScope(),
            RoleAnswer.MEASURES));
  }

  /** The figures of a role with all its skills, read in the caller's transaction. */
  Optional<RoleAnswer> roleWithAllSkills(String role, Filter filter, Basis basis) {
    return postings.hasRole(role)
        ? Optional.of(role(role, filter, basis, Integer.MAX_VALUE))
        : Optional.empty();
  }

  /** All roles. */
  public RolesAnswer roles(Window window) {
    return read(basis -> roles(window, basis));
  }

  /** All roles, read in the caller's transaction. */
  RolesAnswer rolesInTransaction(Window window) {
    return roles(window, basis());
  }

  private RolesAnswer roles(Window window, Basis basis) {
    return RolesAnswer.of(
        window,
        rollups.ofRoles(window.firstScope(basis.today()), window.endScope(), RolesAnswer.MEASURES),
        totals.totals().activeJobs(),
        basis);
  }

  /** The ids of all roles that have an active job. */
  public List<String> roleIds() {
    return read(_ -> rollups.roles());
  }

  /** What became of every record. */
  public Accounting accounting() {
    return read(_ -> Accounting.of(ledger.tallies()));
  }

  /** The newest observation applied, per source. */
  public Map<String, Instant> watermarks() {
    return totals.watermarks();
  }

  /** The version of the figures, and how many postings and jobs there are. */
  public Totals totals() {
    return totals.totals();
  }
}

package rolewatch.stats.postgres;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import rolewatch.stats.figure.Basis;
import rolewatch.stats.figure.CompareAnswer;
import rolewatch.stats.figure.EmployersAnswer;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.MixAnswer;
import rolewatch.stats.figure.PayAnswer;
import rolewatch.stats.figure.PayCells;
import rolewatch.stats.figure.PremiumsAnswer;
import rolewatch.stats.figure.Profile;
import rolewatch.stats.figure.RoleAnswer;
import rolewatch.stats.figure.SeriesAnswer;
import rolewatch.stats.figure.Unit;
import rolewatch.stats.figure.Velocity;
import rolewatch.stats.figure.Window;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.EmployerBucket;
import rolewatch.stats.rollup.Measure;
import rolewatch.stats.rollup.Part;
import rolewatch.stats.rollup.Scope;
import rolewatch.stats.rollup.Slice;

/** The parts of a role's figures, each answer read from one snapshot; empty for unknown roles. */
public final class RoleReads {

  private static final Set<Measure> PAY =
      EnumSet.of(Measure.JOBS, Measure.PAY, Measure.YEARS, Measure.TIER);
  private static final Set<Measure> CROSSED =
      EnumSet.of(Measure.PAY, Measure.SKILL_PAY, Measure.YEARS_PAY, Measure.TIER_PAY);
  private static final Set<Measure> EMPLOYERS =
      EnumSet.of(Measure.EMPLOYER, Measure.EMPLOYER_STAFFING);
  private static final Set<Measure> LIFE =
      EnumSet.of(Measure.OPENED, Measure.OPENED_PAY, Measure.CLOSED, Measure.CLOSED_PAY);

  private static final Set<Measure> COMING_AND_GOING = EnumSet.of(Measure.OPENED, Measure.CLOSED);

  private final Snapshots snapshots;
  private final RollupReads rollups;
  private final PostingQueries postings;

  public RoleReads(Snapshots snapshots, RollupReads rollups, PostingQueries postings) {
    this.snapshots = snapshots;
    this.rollups = rollups;
    this.postings = postings;
  }

  private <T> Optional<T> read(String role, BiFunction<Basis, String, T> question) {
    return snapshots.read(
        basis ->
            postings.hasRole(role)
                ? Optional.of(question.apply(basis, role))
                : Optional.<T>empty());
  }

  /** The top skills. */
  public Optional<MixAnswer> skills(String role, Filter filter, int top) {
    return read(
        role, (basis, id) -> MixAnswer.skills(id, filter, counts(id, filter, basis), top, basis));
  }

  /** The countries. */
  public Optional<MixAnswer> places(String role, Filter filter) {
    return read(
        role, (basis, id) -> MixAnswer.places(id, filter, counts(id, filter, basis), basis));
  }

  /** The pay. */
  public Optional<PayAnswer> pay(String role, Filter filter) {
    return read(
        role,
        (basis, id) ->
            PayAnswer.of(id, filter, counts(id, filter, basis), cells(id, filter, basis), basis));
  }

  /** The pay by skill. */
  public Optional<PremiumsAnswer> premiums(String role, Filter filter) {
    return read(
        role,
        (basis, id) ->
            PremiumsAnswer.of(
                id, filter, counts(id, filter, basis), cells(id, filter, basis), basis));
  }

  /** The employers of the active jobs. */
  public Optional<EmployersAnswer> employers(String role, Filter filter, int top) {
    return read(
        role,
        (basis, id) ->
            EmployersAnswer.of(
                id, filter, counts(id, filter, basis), employers(id, filter), top, basis));
  }

  /** The last days. */
  public Optional<SeriesAnswer> series(String role, Filter filter, int days) {
    return read(
        role,
        (basis, id) ->
            SeriesAnswer.of(
                id,
                filter,
                life(id, filter.slice(), days, basis),
                life(id, filter.paySlice(), days, basis),
                days,
                basis));
  }

  /** Two roles; empty if one of them is unknown. */
  public Optional<CompareAnswer> compare(String a, String b, Filter filter) {
    return read(
            a,
            (basis, _) ->
                postings.hasRole(b)
                    ? Optional.of(
                        CompareAnswer.of(
                            filter, parts(a, filter, basis), parts(b, filter, basis), basis))
                    : Optional.<CompareAnswer>empty())
        .flatMap(answer -> answer);
  }

  private Profile.Parts parts(String role, Filter filter, Basis basis) {
    Counts counts = counts(role, filter, basis);
    Filter employed = employed(filter);
    Counts jobs =
        filter.equals(employed) ? counts : counts(role, employed, basis, Set.of(Measure.JOBS));
    return new Profile.Parts(
        role,
        counts,
        cells(role, filter, basis),
        jobs.get(Measure.JOBS),
        employers(role, filter),
        days(role, filter.slice(), Velocity.MOST_DAYS + 1, basis, COMING_AND_GOING));
  }

  private Counts counts(String role, Filter filter, Basis basis) {
    return counts(role, filter, basis, RoleAnswer.MEASURES);
  }

  private Counts counts(String role, Filter filter, Basis basis, Set<Measure> wanted) {
    return rollups.sum(span(role, filter.parts(), filter.slice().stored(), filter, basis, wanted));
  }

  PayCells cells(String role, Filter filter, Basis basis) {
    List<String> cells = filter.paySlice().cells();
    return new PayCells(
            filter.payCountry(),
            bySlice(span(role, filter.parts(), cells, filter, basis, PAY)),
            rollups.payByGrade(span(role, Set.of(Part.PAY), cells, filter, basis, CROSSED)))
        .in(filter.conversion());
  }

  private Map<Slice, Counts> bySlice(RollupReads.Span span) {
    Map<Slice, Counts> sums = new HashMap<>();
    rollups.bySlice(span).forEach((name, counts) -> sums.put(Slice.parse(name), counts));
    return sums;
  }

  private static RollupReads.Span span(
      String role,
      Set<Part> parts,
      List<String> slices,
      Filter filter,
      Basis basis,
      Set<Measure> wanted) {
    Window window = filter.window();
    return new RollupReads.Span(
        role, parts, slices, window.firstScope(basis.today()), window.endScope(), wanted);
  }

  /** The jobs that employers are known of: all active ones of a country. */
  private static Filter employed(Filter filter) {
    return new Filter(Window.ACTIVE, filter.country(), null, null, Unit.JOB, filter.conversion());
  }

  private Counts employers(String role, Filter filter) {
    return rollups.sum(
        new RollupReads.Span(
            role,
            Set.of(Part.EMPLOYERS),
            EmployerBucket.all(filter.country()),
            Scope.ACTIVE,
            Window.ACTIVE.endScope(),
            EMPLOYERS));
  }

  private SeriesAnswer.Life life(String role, Slice slice, int days, Basis basis) {
    RollupReads.Span active =
        new RollupReads.Span(
            role,
            Set.of(Part.JOBS),
            slice.stored(),
            Scope.ACTIVE,
            Window.ACTIVE.endScope(),
            RoleAnswer.MEASURES);
    return new SeriesAnswer.Life(rollups.sum(active), days(role, slice, days, basis, LIFE));
  }

  /** The counts of each of the last days, today included. */
  private Map<String, Counts> days(
      String role, Slice slice, int days, Basis basis, Set<Measure> wanted) {
    LocalDate first = basis.today().minusDays(days - 1L);
    return rollups.byScope(
        new RollupReads.Span(
            role, Set.of(Part.LIFE), slice.stored(), Scope.day(first), Scope.ACTIVE, wanted));
  }
}

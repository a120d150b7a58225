package rolewatch.stats.postgres;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import rolewatch.stats.figure.Basis;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.PastAnswer;
import rolewatch.stats.figure.PastCells;
import rolewatch.stats.figure.PastProfile;
import rolewatch.stats.figure.Velocity;
import rolewatch.stats.figure.Window;
import rolewatch.stats.posting.Posting;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Part;
import rolewatch.stats.rollup.Scope;
import rolewatch.stats.rollup.Slice;

/** Roles as they were on a past day, from the rollups of the days since. */
public final class PastReads {

  /**
   * What came of a question.
   *
   * @param <T> the answer
   */
  public sealed interface Past<T> {

    /** The answer. */
    record Known<T>(T answer) implements Past<T> {}

    /** Nothing was observed yet on that day. */
    record BeforeAll<T>(LocalDate firstDay) implements Past<T> {}

    /** No posting was ever counted under the role. */
    record UnknownRole<T>(String role) implements Past<T> {}
  }

  private final Snapshots snapshots;
  private final RollupReads rollups;
  private final PostingQueries postings;
  private final TotalsTable totals;

  public PastReads(
      Snapshots snapshots, RollupReads rollups, PostingQueries postings, TotalsTable totals) {
    this.snapshots = snapshots;
    this.rollups = rollups;
    this.postings = postings;
    this.totals = totals;
  }

  /** One role. */
  public Past<PastAnswer.OfRole> role(String role, Filter filter, LocalDate day) {
    return read(
        Set.of(role),
        day,
        (basis, since) ->
            PastAnswer.OfRole.of(parts(role, filter, day), day, filter, since, basis));
  }

  /** Two roles. */
  public Past<PastAnswer.OfTwo> compare(String a, String b, Filter filter, LocalDate day) {
    return read(
        a.equals(b) ? Set.of(a) : Set.of(a, b),
        day,
        (basis, since) ->
            PastAnswer.OfTwo.of(
                parts(a, filter, day), parts(b, filter, day), day, filter, since, basis));
  }

  private <T> Past<T> read(
      Set<String> roles, LocalDate day, BiFunction<Basis, Instant, T> question) {
    return snapshots.read(
        basis -> {
          for (String role : roles) {
            if (!postings.hasRole(role)) {
              return new Past.UnknownRole<T>(role);
            }
          }
          Instant since = totals.observedSince().orElse(basis.asOf());
          LocalDate first = Posting.dayOf(since);
          return day.isBefore(first)
              ? new Past.BeforeAll<T>(first)
              : new Past.Known<>(question.apply(basis, since));
        });
  }

  private PastProfile.Parts parts(String role, Filter filter, LocalDate day) {
    Map<Slice, Counts> cells = cells(role, filter.slice(), day);
    boolean same = filter.paySlice().equals(filter.slice());
    LocalDate first = day.minusDays(Velocity.MOST_DAYS - 1L);
    return new PastProfile.Parts(
        role,
        cells,
        same ? cells : cells(role, filter.paySlice(), day),
        rollups.byScope(
            new RollupReads.Span(
                role,
                Set.of(Part.LIFE),
                filter.slice().stored(),
                Scope.day(first),
                Scope.day(day.plusDays(1)),
                PastCells.SINCE)));
  }

  private Map<Slice, Counts> cells(String role, Slice slice, LocalDate day) {
    Map<Slice, Counts> now =
        bySlice(
            new RollupReads.Span(
                role,
                Set.of(Part.JOBS),
                slice.cells(),
                Scope.ACTIVE,
                Window.ACTIVE.endScope(),
                PastCells.NOW));
    Map<Slice, Counts> since =
        bySlice(
            new RollupReads.Span(
                role,
                Set.of(Part.LIFE),
                slice.cells(),
                Scope.day(day.plusDays(1)),
                Scope.ACTIVE,
                PastCells.SINCE));
    return PastCells.of(now, since);
  }

  private Map<Slice, Counts> bySlice(RollupReads.Span span) {
    Map<Slice, Counts> sums = new HashMap<>();
    rollups.bySlice(span).forEach((name, counts) -> sums.put(Slice.parse(name), counts));
    return sums;
  }
}

package rolewatch.stats.figure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.pay.Conversion;
import rolewatch.stats.rollup.Measure;

/**
 * Two roles side by side, read at one moment.
 *
 * @param window which of their jobs, by their opening
 * @param country which, by their places; null for all
 * @param seniority which, by their grade; null for all
 * @param workMode which, by where the work is done; null for all
 * @param unit what n counts
 * @param conversion how pay was converted; null if it was not
 * @param asOf when this was read
 * @param version of the figures
 * @param a the first role
 * @param b the second
 * @param ratio jobs of the first by those of the second; null if the second has none
 * @param skills how far their top 30 skills are the same
 * @param extractorVersions which extractor version read how many of these jobs
 * @param watermarks per source the newest observation that is counted
 * @param method how all this is computed
 */
public record CompareAnswer(
    String window,
    @Nullable String country,
    @Nullable Seniority seniority,
    @Nullable WorkMode workMode,
    String unit,
    Conversion.@Nullable Told conversion,
    Instant asOf,
    long version,
    Profile a,
    Profile b,
    @Nullable Double ratio,
    Overlap skills,
    NavigableMap<String, Long> extractorVersions,
    Map<String, Instant> watermarks,
    Method method)
    implements Table.Tabular {

  /** The answer. */
  public static CompareAnswer of(Filter filter, Profile.Parts a, Profile.Parts b, Basis basis) {
    long jobsOfB = b.counts().get(Measure.JOBS);
    Mix skillsOfA = Mix.skills(a.counts(), Integer.MAX_VALUE);
    Mix skillsOfB = Mix.skills(b.counts(), Integer.MAX_VALUE);
    return new CompareAnswer(
        filter.window().id(),
        filter.country(),
        filter.seniority(),
        filter.workMode(),
        filter.unit().id(),
        filter.converted(),
        basis.asOf(),
        basis.version(),
        Profile.of(a, skillsOfA, basis.today()),
        Profile.of(b, skillsOfB, basis.today()),
        jobsOfB == 0 ? null : (double) a.counts().get(Measure.JOBS) / jobsOfB,
        Overlap.of(skillsOfA, skillsOfB, RoleAnswer.TOP_SKILLS),
        ExtractorVersions.sum(
            List.of(
                a.counts().byKey(Measure.EXTRACTOR_VERSION),
                b.counts().byKey(Measure.EXTRACTOR_VERSION))),
        basis.watermarks(),
        Method.CURRENT);
  }

  @Override
  public Table table() {
    List<Table.Row> rows = new ArrayList<>();
    add(rows, "shared", skills.shared());
    add(rows, "onlyA", skills.onlyA());
    add(rows, "onlyB", skills.onlyB());
    return new Table(
        List.of("a", "b", "asOf", "version", "set", "skill", "nA", "shareA", "nB", "shareB"), rows);
  }

  private void add(List<Table.Row> rows, String set, List<Overlap.Pair> pairs) {
    for (Overlap.Pair pair : pairs) {
      rows.add(
          Table.row(
              a.role(),
              b.role(),
              asOf,
              version,
              set,
              pair.skill(),
              pair.a().n(),
              pair.a().share(),
              pair.b().n(),
              pair.b().share()));
    }
  }
}

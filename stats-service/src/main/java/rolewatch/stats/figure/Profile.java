package rolewatch.stats.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;

/**
 * One side of a comparison.
 *
 * @param role its id
 * @param name as people write it
 * @param n how many jobs
 * @param postings how many open postings advertise them
 * @param disclosed the share that states base pay
 * @param pay base pay in the country asked for, else in the US
 * @param bySeniority that pay by grade
 * @param byYears by years of experience
 * @param byTier by location tier
 * @param byWorkMode by where the work is done
 * @param workModes remote, hybrid, onsite
 * @param seniorities the grades
 * @param years bands of the years of experience required
 * @param tiers the location tiers
 * @param countries the countries
 * @param skills the top 30
 * @param premiumSkills how many skills are named by enough jobs that state pay
 * @param premiums the 30 of them with the highest pay, highest first; all are in {@link
 *     PremiumsAnswer}
 * @param employers who offers the jobs, and the staffing share
 * @param velocity how fast jobs come and go
 */
public record Profile(
    String role,
    String name,
    long n,
    long postings,
    ShareFigure disclosed,
    PayFigure pay,
    PayBreakdown bySeniority,
    PayBreakdown byYears,
    PayBreakdown byTier,
    PayBreakdown byWorkMode,
    Mix workModes,
    Mix seniorities,
    Mix years,
    Mix tiers,
    Mix countries,
    Mix skills,
    int premiumSkills,
    List<Premium> premiums,
    Employers employers,
    Velocity velocity) {

  private static final int TOP_EMPLOYERS = 10;
  private static final int TOP_PREMIUMS = 30;

  public Profile {
    premiums = List.copyOf(premiums);
  }

  /**
   * What a profile is made of.
   *
   * @param role whose
   * @param counts of the jobs
   * @param cells of their pay
   * @param employedJobs how many jobs the employers are of: all active ones of the country
   * @param employers of their employers
   * @param byDay of what opened and closed each day
   */
  public record Parts(
      String role,
      Counts counts,
      PayCells cells,
      long employedJobs,
      Counts employers,
      Map<String, Counts> byDay) {}

  /**
   * The profile.
   *
   * @param skills all its skills, largest first
   */
  static Profile of(Parts parts, Mix skills, LocalDate today) {
    Counts counts = parts.counts();
    long jobs = counts.get(Measure.JOBS);
    Premium.Ranking premiums = Premium.Ranking.of(parts.cells(), TOP_PREMIUMS);
    return new Profile(
        parts.role(),
        RoleName.of(parts.role()),
        jobs,
        counts.get(Measure.POSTINGS),
        ShareFigure.of(null, counts.get(Measure.DISCLOSED), jobs),
        parts.cells().headline(),
        parts.cells().bySeniority(),
        parts.cells().byYears(),
        parts.cells().byTier(),
        parts.cells().byWorkMode(),
        Mix.of(counts, Measure.WORK_MODE),
        Mix.of(counts, Measure.SENIORITY),
        Mix.of(counts, Measure.YEARS),
        Mix.of(counts, Measure.TIER),
        Mix.of(counts, Measure.COUNTRY),
        skills.top(RoleAnswer.TOP_SKILLS),
        premiums.skills(),
        premiums.premiums(),
        Employers.of(counts, parts.employedJobs(), parts.employers(), TOP_EMPLOYERS),
        Velocity.of(parts.byDay(), today, Velocity.MOST_DAYS));
  }
}

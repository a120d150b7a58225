package rolewatch.simulator.market;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;

/**
 * What a market file says.
 *
 * @param employers who hires, and where they advertise
 * @param copies the share of openings with more advertisements than one
 * @param life how openings come, change and go
 * @param skills by their ids
 * @param towns by country, those with most openings first
 * @param pay what is paid in countries other than the US
 * @param roles in the order of the file
 */
record MarketFacts(
    Employers employers,
    double copies,
    Life life,
    Map<String, SkillFacts> skills,
    Map<String, List<Town>> towns,
    Map<String, LocalPay> pay,
    List<RoleFacts> roles) {

  /** Numbers of employers and boards at scale 1, and words for the names. */
  record Employers(
      long count,
      long boards,
      double staffing,
      Map<String, Double> sources,
      long siteJobs,
      List<String> firstWords,
      List<String> secondWords,
      List<String> staffingWords) {}

  /** Times in days, rates per opening and day. */
  record Life(
      double medianDays,
      double newPerDay,
      double editsPerDay,
      double oldestDays,
      double horizonDays) {}

  /** A skill, and the one that is told by telling it. */
  record SkillFacts(Skill skill, @Nullable String implies) {}

  /** Annual pay: its median, and the standard deviation of its logarithm. */
  record LocalPay(String currency, double median, double spread) {}

  /**
   * A role: numbers at scale 1, shares from 0 to 1.
   *
   * @param tellGrade of all jobs; grades are shares of these
   * @param tellMode of all jobs; modes are shares of these
   * @param tellSkills of all jobs; skills are shares of these
   * @param paid the jobs in the US that state base pay in US dollars
   * @param median of their pay; null if it follows from the grades
   * @param hourly the share of them that state it by the hour
   */
  record RoleFacts(
      Role role,
      long jobs,
      double tellGrade,
      double tellMode,
      double tellSkills,
      double staffing,
      double disclosed,
      Map<String, Double> countries,
      Map<WorkMode, Double> modes,
      long paid,
      @Nullable Double median,
      double hourly,
      List<GradeFacts> grades,
      Map<String, SkillShare> skills) {}

  /**
   * A grade of a role.
   *
   * @param share of the jobs that tell one; 0 for {@code UNKNOWN}
   * @param jobs how many, where the number is known; it goes before the share
   * @param years which are required, in turn
   * @param tellYears the share of its jobs that require some
   * @param paid the share of the role's paid jobs that have this grade
   * @param median annual pay in US dollars; 0 where none is paid
   * @param spread the standard deviation of the pay's logarithm
   */
  record GradeFacts(
      Seniority grade,
      double share,
      @Nullable Long jobs,
      List<Integer> years,
      double tellYears,
      double paid,
      double median,
      double spread) {}

  /**
   * How often a skill is named in a role.
   *
   * @param median of the paid jobs that name it; null if nothing is known
   * @param paid how many these are; 0 if nothing is known
   */
  record SkillShare(double share, @Nullable Double median, long paid) {}
}

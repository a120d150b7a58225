package rolewatch.simulator.market;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;

/**
 * The whole numbers of a role at a scale.
 *
 * @param grades jobs of each grade, in the order of the facts, all together {@code jobs}
 * @param paid of these, those paid in US dollars in the US
 * @param countries jobs of each country, in the order of the facts
 * @param modes jobs of each mode, in the order of the facts, and then those that tell none
 */
record RoleCounts(
    int jobs,
    int naming,
    int staffing,
    int disclosed,
    long[] grades,
    long[] paid,
    long[] countries,
    long[] modes) {

  static RoleCounts of(MarketFacts.RoleFacts role, double scale) {
    long jobs = Math.round(role.jobs() * scale);
    long[] grades = grades(role, jobs, scale);
    long paidJobs = Math.min(Math.round(role.paid() * scale), jobs);
    long[] paid =
        within(
            Shares.apportion(paidJobs, weights(role.grades(), MarketFacts.GradeFacts::paid)),
            grades);
    long lacking = Math.round(jobs * (1 - role.tellSkills()));
    return new RoleCounts(
        (int) jobs,
        (int) (jobs - Math.min(lacking, jobs - paidJobs)),
        (int) Math.round(jobs * role.staffing()),
        (int) Math.max(Math.round(jobs * role.disclosed()), paidJobs),
        grades,
        paid,
        countries(role.countries(), jobs, paidJobs),
        modes(role, jobs));
  }

  int paidJobs() {
    return (int) sum(paid);
  }

  /** How many of a role's jobs name a skill, and how many of the paid ones; null if unknown. */
  int naming(MarketFacts.SkillShare skill) {
    return (int) Math.round(naming * skill.share());
  }

  private static long[] grades(MarketFacts.RoleFacts role, long jobs, double scale) {
    long known = Math.round(jobs * role.tellGrade());
    List<MarketFacts.GradeFacts> facts = role.grades();
    long[] counts = new long[facts.size()];
    double[] shares = weights(facts, grade -> grade.jobs() == null ? grade.share() : 0);
    for (int g = 0; g < counts.length; g++) {
      Long number = facts.get(g).jobs();
      counts[g] = number == null ? 0 : Math.round(number * scale);
    }
    long[] shared = Shares.apportion(Math.max(0, known - sum(counts)), shares);
    for (int g = 0; g < counts.length; g++) {
      counts[g] += shared[g];
    }
    long rest = jobs - sum(counts);
    int unknown = index(facts, Seniority.UNKNOWN);
    counts[unknown < 0 ? largest(counts) : unknown] += rest;
    return counts;
  }

  private static long[] countries(Map<String, Double> shares, long jobs, long paid) {
    long[] counts =
        Shares.apportion(jobs, shares.values().stream().mapToDouble(Double::doubleValue).toArray());
    int home = List.copyOf(shares.keySet()).indexOf("US");
    while (home >= 0 && counts[home] < paid) {
      counts[largestBut(counts, home)]--;
      counts[home]++;
    }
    return counts;
  }

  private static long[] modes(MarketFacts.RoleFacts role, long jobs) {
    long known = Math.round(jobs * role.tellMode());
    long[] told =
        Shares.apportion(
            known, role.modes().values().stream().mapToDouble(Double::doubleValue).toArray());
    long[] all = Arrays.copyOf(told, told.length + 1);
    all[told.length] = jobs - sum(told);
    return all;
  }

  /** Moves what does not fit to where most still does. */
  private static long[] within(long[] counts, long[] limits) {
    for (int i = 0; i < counts.length; i++) {
      while (counts[i] > limits[i]) {
        counts[i]--;
        counts[roomiest(counts, limits)]++;
      }
    }
    return counts;
  }

  private static int roomiest(long[] counts, long[] limits) {
    return IntStream.range(0, counts.length)
        .reduce((a, b) -> limits[b] - counts[b] > limits[a] - counts[a] ? b : a)
        .orElseThrow();
  }

  private static int largest(long[] counts) {
    return largestBut(counts, -1);
  }

  private static int largestBut(long[] counts, int but) {
    return IntStream.range(0, counts.length)
        .filter(i -> i != but)
        .reduce((a, b) -> counts[b] > counts[a] ? b : a)
        .orElseThrow();
  }

  private static int index(List<MarketFacts.GradeFacts> facts, @Nullable Seniority grade) {
    return facts.stream().map(MarketFacts.GradeFacts::grade).toList().indexOf(grade);
  }

  private static double[] weights(
      List<MarketFacts.GradeFacts> grades, ToDoubleFunction<MarketFacts.GradeFacts> weight) {
    return grades.stream().mapToDouble(weight).toArray();
  }

  private static long sum(long[] counts) {
    return Arrays.stream(counts).sum();
  }
}

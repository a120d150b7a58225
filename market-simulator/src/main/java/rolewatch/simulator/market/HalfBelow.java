package rolewatch.simulator.market;

import java.util.Arrays;
import java.util.List;

/**
 * Deals the half of a role's paid jobs that lies below its median to the grades, as nearly as they
 * usually have it and their own medians allow.
 */
final class HalfBelow {

  private final List<GradePay> grades;
  private final double median;
  private final int home;
  private final int at;
  private final int wanted;

  HalfBelow(List<GradePay> grades, double median) {
    int jobs = grades.stream().mapToInt(GradePay::count).sum();
    int exactly = PayScale.exactly(jobs);
    this.grades = grades;
    this.median = median;
    this.home = largest(grades);
    this.at = grades.get(home).count() > 2 * exactly ? exactly : 0;
    this.wanted = (jobs - at) / 2;
  }

  /** How many jobs more than the half must lie below, or (negative) fewer can; 0 if it is met. */
  int beyond() {
    int fewest = grades.stream().mapToInt(grade -> grade.fewestBelow(median)).sum();
    int most = 0;
    for (int g = 0; g < grades.size(); g++) {
      most += most(g);
    }
    return wanted < fewest ? fewest - wanted : Math.min(0, most - wanted);
  }

  void deal() {
    int[] below = usual();
    int missing = wanted - Arrays.stream(below).sum();
    double[] room = new double[below.length];
    for (int g = 0; g < below.length; g++) {
      room[g] = missing > 0 ? most(g) - below[g] : below[g] - grades.get(g).fewestBelow(median);
    }
    double most = Math.min(Math.abs((double) missing), Arrays.stream(room).sum());
    long[] moved = Shares.apportion((long) most, room);
    for (int g = 0; g < below.length; g++) {
      below[g] += (int) (missing > 0 ? moved[g] : -moved[g]);
      grades.get(g).putBelow(below[g], median, g == home ? at : 0);
    }
  }

  private int[] usual() {
    int[] below = new int[grades.size()];
    for (int g = 0; g < below.length; g++) {
      long usual = Math.round(grades.get(g).usuallyBelow(median));
      below[g] = Math.clamp(usual, grades.get(g).fewestBelow(median), most(g));
    }
    return below;
  }

  /** The largest grade also has those that are paid just the median. */
  private int most(int g) {
    GradePay grade = grades.get(g);
    int most = grade.mostBelow(median) - (g == home ? at : 0);
    return Math.max(grade.fewestBelow(median), most);
  }

  private static int largest(List<GradePay> grades) {
    int largest = 0;
    for (int g = 1; g < grades.size(); g++) {
      largest = grades.get(g).count() > grades.get(largest).count() ? g : largest;
    }
    return largest;
  }
}

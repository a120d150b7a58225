package rolewatch.simulator.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the paid jobs of a role are paid: so many per grade with the grade's median, and the role's
 * median for all of them.
 */
final class PayScale {

  /** A grade's number and a rank in it. */
  record Place(int grade, int rank) {}

  private final List<GradePay> grades;

  private PayScale(List<GradePay> grades) {
    this.grades = grades;
  }

  /**
   * The scale of some paid jobs.
   *
   * @param counts how many of each grade
   */
  static PayScale of(MarketFacts.RoleFacts role, long[] counts, long seed) {
    List<GradePay> grades = new ArrayList<>();
    for (int g = 0; g < counts.length; g++) {
      grades.add(
          new GradePay(
              role.grades().get(g),
              Math.toIntExact(counts[g]),
              role.hourly(),
              Chance.hash(seed, g)));
    }
    if (role.median() != null) {
      meet(grades, role.median());
    }
    return new PayScale(grades);
  }

  List<GradePay> grades() {
    return grades;
  }

  /**
   * Gives that pay to so many jobs that are paid nearly as much.
   *
   * @return which; fewer where no others can have it without moving another median
   */
  List<Place> fix(int pay, int jobs) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < jobs; i++) {
      Place place = nearest(pay);
      if (place == null) {
        break;
      }
      grades.get(place.grade()).fix(place.rank(), pay);
      places.add(place);
    }
    return places;
  }

  /**
   * How many jobs less or more than those asked for can lie below that pay; 0 if the median can be
   * met.
   */
  static long beyond(List<GradePay> grades, double median) {
    int jobs = jobs(grades);
    long fewest = grades.stream().mapToLong(grade -> grade.fewestBelow(median)).sum();
    long most = grades.stream().mapToLong(grade -> grade.mostBelow(median)).sum();
    int wanted = (jobs - exactly(jobs)) / 2;
    return wanted < fewest ? fewest - wanted : Math.min(0, most - wanted);
  }

  private @Nullable Place nearest(int pay) {
    List<Place> places = new ArrayList<>();
    for (int g = 0; g < grades.size(); g++) {
      int rank = grades.get(g).nearest(pay);
      if (rank >= 0) {
        places.add(new Place(g, rank));
      }
    }
    return places.stream()
        .min(
            Comparator.comparingInt(place -> grades.get(place.grade()).distance(place.rank(), pay)))
        .orElse(null);
  }

  /** Deals the half that lies below the role's median to the grades, as they usually have it. */
  private static void meet(List<GradePay> grades, double median) {
    int jobs = jobs(grades);
    int home = home(grades);
    int at = grades.get(home).count() > 2 * exactly(jobs) ? exactly(jobs) : 0;
    int[] below = new int[grades.size()];
    int wanted = (jobs - at) / 2;
    for (int g = 0; g < below.length; g++) {
      GradePay grade = grades.get(g);
      long usual = Math.round(grade.usuallyBelow(median));
      below[g] = Math.clamp(usual, grade.fewestBelow(median), most(grades, g, home, at, median));
      wanted -= below[g];
    }
    double[] slack = new double[below.length];
    for (int g = 0; g < below.length; g++) {
      slack[g] =
          wanted > 0
              ? most(grades, g, home, at, median) - below[g]
              : below[g] - grades.get(g).fewestBelow(median);
    }
    long[] moved = Shares.apportion(Math.min(Math.abs((long) wanted), total(slack)), slack);
    for (int g = 0; g < below.length; g++) {
      below[g] += (int) (wanted > 0 ? moved[g] : -moved[g]);
      grades.get(g).putBelow(below[g], median, g == home ? at : 0);
    }
  }

  private static int most(List<GradePay> grades, int g, int home, int at, double median) {
    int most = grades.get(g).mostBelow(median) - (g == home ? at : 0);
    return Math.max(grades.get(g).fewestBelow(median), most);
  }

  private static int home(List<GradePay> grades) {
    int home = 0;
    for (int g = 1; g < grades.size(); g++) {
      home = grades.get(g).count() > grades.get(home).count() ? g : home;
    }
    return home;
  }

  private static int jobs(List<GradePay> grades) {
    return grades.stream().mapToInt(GradePay::count).sum();
  }

  private static long total(double[] slack) {
    return (long) Arrays.stream(slack).sum();
  }

  /** How many have to be paid just that for it to be the median. */
  static int exactly(int jobs) {
    return jobs == 0 ? 0 : 2 - jobs % 2;
  }
}

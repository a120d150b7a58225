package rolewatch.simulator.market;

import java.util.ArrayList;
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
      new HalfBelow(grades, role.median()).deal();
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

  /** How many have to be paid just that for it to be the median. */
  static int exactly(int jobs) {
    return jobs == 0 ? 0 : 2 - jobs % 2;
  }
}

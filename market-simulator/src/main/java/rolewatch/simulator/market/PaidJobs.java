package rolewatch.simulator.market;

import java.util.ArrayList;
import java.util.List;

/** The paid jobs of a role in their blocks. */
final class PaidJobs {

  private final PayScale scale;
  private final List<Quota> grades;
  private final List<Turn> turns = new ArrayList<>();
  private final int blocks;

  PaidJobs(PayScale scale, List<Quota> grades, int blocks, long seed) {
    this.scale = scale;
    this.grades = grades;
    this.blocks = blocks;
    for (int g = 0; g < grades.size(); g++) {
      turns.add(Turn.of(grades.get(g).total(), Chance.hash(seed, g)));
    }
  }

  interface Visitor {
    void visit(int block, PayScale.Place place, int pay);
  }

  int blocks() {
    return blocks;
  }

  GradePay grade(PayScale.Place place) {
    return scale.grades().get(place.grade());
  }

  void each(Visitor visitor) {
    for (int block = 0; block < blocks; block++) {
      each(block, visitor);
    }
  }

  void each(int block, Visitor visitor) {
    for (int g = 0; g < grades.size(); g++) {
      Quota quota = grades.get(g);
      for (int i = quota.before(block); i < quota.before(block + 1); i++) {
        PayScale.Place place = new PayScale.Place(g, turns.get(g).at(i));
        visitor.visit(block, place, scale.grades().get(g).pay(place.rank()));
      }
    }
  }
}

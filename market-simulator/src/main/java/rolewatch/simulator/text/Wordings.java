package rolewatch.simulator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The ways to say one thing.
 *
 * @param plain the usual ones; at least one
 * @param hard the rare or idiomatic ones; may be none
 */
record Wordings(List<Wording> plain, List<Wording> hard) {

  Wordings {
    plain = List.copyOf(plain);
    hard = List.copyOf(hard);
  }

  Wording choose(Draw draw, String purpose, double hardShare) {
    boolean rare = !hard.isEmpty() && draw.chance(purpose + "?", hardShare);
    return draw.from(purpose, rare ? hard : plain);
  }

  /**
   * Those that fit; at least one usual one must.
   *
   * @throws IllegalStateException if none does
   */
  Wordings only(Predicate<Wording> fits) {
    List<Wording> usual = plain.stream().filter(fits).toList();
    if (usual.isEmpty()) {
      throw new IllegalStateException("no usual wording fits among " + plain);
    }
    return new Wordings(usual, hard.stream().filter(fits).toList());
  }

  List<Wording> all() {
    List<Wording> all = new ArrayList<>(plain);
    all.addAll(hard);
    return all;
  }
}

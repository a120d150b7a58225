package rolewatch.simulator.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Advertises openings: each once, and some again in other towns or on another board. */
final class Copies {

  /** An advertisement, and the number of its board. */
  record Placed(Advertisement advertisement, int board) {}

  private static final int MOST = 3;

  private final MarketPlan plan;
  private final boolean[] copied;

  Copies(MarketPlan plan, int block, int openings, Chance chance) {
    this.plan = plan;
    this.copied = new boolean[openings];
    int[] order = IntStream.range(0, openings).toArray();
    int count = plan.copied().in(block);
    chance.firstShuffled(order, count);
    for (int i = 0; i < count; i++) {
      copied[order[i]] = true;
    }
  }

  /** All advertisements of an opening, the first one first. */
  List<Placed> of(Opening opening, String country, int number, Chance chance) {
    List<Integer> boards = plan.employers().boardsOf(opening.employer());
    List<Town> towns = Objects.requireNonNull(plan.facts().towns().get(country));
    int home = (int) (towns.size() * Math.pow(chance.unit(), 2));
    int board = chance.below(boards.size());
    List<Placed> placed = new ArrayList<>();
    placed.add(placed(opening, 0, towns.get(home), boards.get(board)));
    if (copied[number] && !plan.employers().isSite(opening.employer())) {
      int more = 1 + (int) (MOST * Math.pow(chance.unit(), 2));
      for (int copy = 1; copy <= more; copy++) {
        boolean elsewhere = copy == 1 && boards.size() > 1;
        int shift = elsewhere ? 0 : copy;
        if (elsewhere || shift < towns.size()) {
          Town town = towns.get((home + shift) % towns.size());
          int where = elsewhere ? boards.get((board + 1) % boards.size()) : boards.get(board);
          placed.add(placed(opening, copy, town, where));
        }
      }
    }
    return placed;
  }

  private Placed placed(Opening opening, int copy, Town town, int board) {
    String source = plan.employers().boards().get(board).source();
    String id = AdvertisementIds.id(source, opening.number(), copy, plan.seed());
    return new Placed(new Advertisement(opening, copy, town, id), board);
  }
}

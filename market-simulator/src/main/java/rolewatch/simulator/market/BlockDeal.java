package rolewatch.simulator.market;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes one block of a market: the same one for the same seed, whenever it is asked for. */
final class BlockDeal {

  private static final Comparator<Advertisement> BY_ID = Comparator.comparing(Advertisement::id);

  private final MarketPlan plan;
  private final Editing editing;
  private final Duration horizon;
  private final int block;
  private final List<List<Advertisement>> boards = new ArrayList<>();
  private final List<Advertisement> firsts = new ArrayList<>();
  private final Map<Employer, Integer> ordinals = new HashMap<>();

  BlockDeal(MarketPlan plan, Duration horizon, int block) {
    this.plan = plan;
    this.editing = new Editing(plan.facts(), horizon);
    this.horizon = horizon;
    this.block = block;
    for (int i = 0; i < plan.employers().boards(block); i++) {
      boards.add(new ArrayList<>());
    }
  }

  Block deal() {
    int rounds = Lives.rounds(plan.facts().life(), horizon);
    for (int round = 0; round < rounds; round++) {
      round(round);
    }
    boards.forEach(board -> board.sort(BY_ID));
    return new Block(boards.stream().map(List::copyOf).toList(), List.copyOf(firsts));
  }

  private void round(int round) {
    long seed = Chance.hash(plan.seed(), block, round);
    Chance chance = Chance.of(seed);
    List<Draft> drafts = new ArrayList<>();
    for (int r = 0; r < plan.roles().size(); r++) {
      long own = Chance.hash(seed, r);
      drafts.addAll(RoleDeal.of(plan.facts(), plan.roles().get(r), block, own));
    }
    chance.shuffled(drafts);
    List<Employer> employers = plan.dealTo(block).deal(drafts, chance);
    Lives lives = new Lives(plan.facts().life(), round, drafts.size(), seed);
    Copies copies = new Copies(plan, block, drafts.size(), chance);
    for (int i = 0; i < drafts.size(); i++) {
      Duration opens = lives.opens(i);
      int ordinal = ordinals.merge(employers.get(i), 1, Integer::sum) - 1;
      if (opens.compareTo(horizon) < 0) {
        long number = (long) round * plan.jobs() + plan.all().before(block) + i;
        Draft draft = drafts.get(i);
        Duration closes = lives.closes(i, opens);
        List<Edition> editions =
            editing.editions(
                facts(draft, Chance.of(seed, i, 8)), opens, closes, Chance.hash(seed, i, 7));
        Opening opening =
            new Opening(number, employers.get(i), ordinal, draft.role, opens, closes, editions);
        advertise(copies.of(opening, draft.country, i, Chance.of(seed, i, 9)));
      }
    }
  }

  private Facts facts(Draft draft, Chance chance) {
    return new Facts(
        draft.grade, draft.mode, editing.skills(draft.skills, chance), draft.salary, draft.years);
  }

  private void advertise(List<Copies.Placed> placed) {
    firsts.add(placed.getFirst().advertisement());
    int first = plan.employers().firstBoard(block);
    placed.forEach(
        copy -> Objects.requireNonNull(boards.get(copy.board() - first)).add(copy.advertisement()));
  }
}

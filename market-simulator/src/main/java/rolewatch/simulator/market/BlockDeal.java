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
    List<Draft> drafts = drafts(seed, chance);
    List<Employer> employers = plan.dealTo(block).deal(drafts, chance);
    Lives lives = new Lives(plan.facts().life(), round, drafts.size(), seed);
    Copies copies = new Copies(plan, block, drafts.size(), chance);
    long first = (long) round * plan.jobs() + plan.all().before(block);
    for (int i = 0; i < drafts.size(); i++) {
      int ordinal = ordinals.merge(employers.get(i), 1, Integer::sum) - 1;
      Duration opens = lives.opens(i);
      if (opens.compareTo(horizon) < 0) {
        Draft draft = drafts.get(i);
        Duration closes = lives.closes(i, opens);
        List<Edition> editions = editions(draft, opens, closes, Chance.hash(seed, i));
        Opening opening =
            new Opening(first + i, employers.get(i), ordinal, draft.role, opens, closes, editions);
        advertise(copies.of(opening, draft.country, i, Chance.of(seed, i, 1)));
      }
    }
  }

  private List<Draft> drafts(long seed, Chance chance) {
    List<Draft> drafts = new ArrayList<>();
    for (int r = 0; r < plan.roles().size(); r++) {
      long own = Chance.hash(seed, r, 2);
      drafts.addAll(RoleDeal.of(plan.facts(), plan.roles().get(r), block, own));
    }
    return chance.shuffled(drafts);
  }

  private List<Edition> editions(Draft draft, Duration opens, Duration closes, long seed) {
    List<Skill> skills = editing.skills(draft.skills, Chance.of(seed, 1));
    Facts first = new Facts(draft.grade, draft.mode, skills, draft.salary, draft.years);
    return editing.editions(first, opens, closes, Chance.hash(seed, 2));
  }

  private void advertise(List<Copies.Placed> placed) {
    firsts.add(placed.getFirst().advertisement());
    int first = plan.employers().firstBoard(block);
    placed.forEach(
        copy -> Objects.requireNonNull(boards.get(copy.board() - first)).add(copy.advertisement()));
  }
}

package rolewatch.simulator.market;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A made-up market whose figures are those of its file. It is planned in blocks of about a thousand
 * openings, each made when it is asked for and the same every time, so that a market of any size
 * needs little memory. At time 0 the figures hold; later they move as openings come, change and go.
 */
public final class Market implements Boards {

  /** How many blocks are kept unless another number is asked for. */
  static final int USUALLY_KEPT = 64;

  private final MarketPlan plan;
  private final Duration horizon;
  private final KeptBlocks blocks;

  private Market(MarketPlan plan, Duration horizon, int kept) {
    this.plan = plan;
    this.horizon = horizon;
    this.blocks = new KeptBlocks(kept, number -> new BlockDeal(plan, horizon, number).deal());
  }

  /**
   * Reads a market file and plans its market.
   *
   * @param market the name of a built-in market, for instance {@code software-2026}, or the path of
   *     a file ending in {@code .yaml}
   * @param scale all numbers of jobs, employers and boards are multiplied by this; positive
   * @param seed another seed makes another market with the same figures
   * @throws MarketFileInvalid if the file cannot be used; it names file, line and fix
   */
  public static Market read(String market, double scale, long seed) {
    MarketText text = MarketText.of(market);
    return of(MarketFile.read(text.name(), text.yaml()), scale, seed);
  }

  static Market of(MarketFacts facts, double scale, long seed) {
    if (!(scale > 0)) {
      throw new IllegalArgumentException("scale is " + scale + ", but must be positive");
    }
    Duration horizon = Duration.ofSeconds(Math.round(facts.life().horizonDays() * 86_400));
    return new Market(MarketPlan.of(facts, scale, seed), horizon, USUALLY_KEPT);
  }

  /** The same market, with the openings and editions of another time from its start. */
  public Market until(Duration horizon) {
    return new Market(plan, horizon, USUALLY_KEPT);
  }

  /** The same market, with so many blocks in memory at most. */
  public Market keeping(int blocks) {
    return new Market(plan, horizon, blocks);
  }

  @Override
  public List<Board> all() {
    return plan.employers().boards();
  }

  @Override
  public List<Advertisement> advertisements(int number) {
    int block = plan.employers().blockOf(Objects.checkIndex(number, all().size()));
    return blocks.get(block).advertisements().get(number - plan.employers().firstBoard(block));
  }

  /** The first advertisement of every opening, past and future; made while they are read. */
  public Stream<Advertisement> firsts() {
    return IntStream.range(0, plan.blocks())
        .boxed()
        .flatMap(block -> blocks.get(block).firsts().stream());
  }

  /** The roles that openings have, in the order of the file. */
  public List<Role> roles() {
    return plan.facts().roles().stream().map(MarketFacts.RoleFacts::role).toList();
  }

  /** Until when openings and editions are known, from the market's start. */
  public Duration horizon() {
    return horizon;
  }

  int keptBlocks() {
    return blocks.size();
  }
}

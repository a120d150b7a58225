package rolewatch.simulator.market;

import java.time.Duration;
import java.util.stream.IntStream;

/**
 * When the openings of a block open and close. Those of round 0 are there from the beginning; each
 * further round brings as many again, evenly over the time that so many take to come. Lifetimes are
 * exponential, so what is left of one does not depend on its age.
 */
final class Lives {

  private static final int SECONDS_A_DAY = 86_400;

  private final MarketFacts.Life facts;
  private final int round;
  private final int count;
  private final long seed;
  private final int[] ageOrder;
  private final int[] lifeOrder;

  Lives(MarketFacts.Life facts, int round, int count, long seed) {
    this.facts = facts;
    this.round = round;
    this.count = count;
    this.seed = seed;
    Chance chance = Chance.of(seed, 0x11FE);
    this.ageOrder = chance.shuffled(order(count));
    this.lifeOrder = chance.shuffled(order(count));
  }

  /** How many rounds begin before that day. */
  static int rounds(MarketFacts.Life facts, Duration horizon) {
    double days = (double) horizon.toSeconds() / SECONDS_A_DAY;
    return 1 + (int) Math.ceil(days * facts.newPerDay());
  }

  Duration opens(int number) {
    double place = (ageOrder[number] + Chance.unit(seed, number, 1)) / count;
    return round == 0
        ? days(-place * facts.oldestDays()).minusSeconds(1)
        : days((round - 1 + place) / facts.newPerDay()).plusSeconds(1);
  }

  /** After the market's start, even of one that opened long before. */
  Duration closes(int number, Duration opens) {
    double share = (lifeOrder[number] + Chance.unit(seed, number, 2)) / count;
    double mean = facts.medianDays() / Math.log(2);
    Duration left = days(-Math.log1p(-Math.min(share, 0.9999)) * mean).plusSeconds(1);
    return (opens.isNegative() ? Duration.ZERO : opens).plus(left);
  }

  private static Duration days(double days) {
    return Duration.ofSeconds((long) (days * SECONDS_A_DAY));
  }

  private static int[] order(int count) {
    return IntStream.range(0, count).toArray();
  }
}

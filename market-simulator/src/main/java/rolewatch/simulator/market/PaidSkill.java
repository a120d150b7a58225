package rolewatch.simulator.market;

import java.util.Set;

/**
 * A skill whose effect on pay is known: of the paid jobs that name it, some are paid its median
 * exactly and of the others as many less as more, so that the median holds whoever they are.
 */
final class PaidSkill {

  private final Set<PayScale.Place> atMedian;
  private final int median;
  private final int lower;
  private final int higher;
  private final int wanted;
  private final Quota notMore;
  private final Quota more;

  private PaidSkill(
      Set<PayScale.Place> atMedian, int median, int named, Quota notMore, Quota more) {
    this.atMedian = atMedian;
    this.median = median;
    this.notMore = notMore;
    this.more = more;
    this.wanted = named;
    int others = Math.max(0, named - atMedian.size());
    int half = Math.min((others + 1) / 2, notMore.total());
    this.higher = Math.min(others - half, more.total());
    this.lower = Math.min(others - higher, notMore.total());
  }

  /**
   * A skill.
   *
   * @param atMedian the jobs that are paid the median and name it
   * @param named how many name it, these included
   */
  static PaidSkill of(Set<PayScale.Place> atMedian, int median, int named, PaidJobs jobs) {
    int[] notMore = new int[jobs.blocks()];
    int[] more = new int[jobs.blocks()];
    jobs.each(
        (block, place, pay) -> {
          if (!atMedian.contains(place)) {
            (pay <= median ? notMore : more)[block]++;
          }
        });
    return new PaidSkill(atMedian, median, named, Quota.counted(notMore), Quota.counted(more));
  }

  int named() {
    return atMedian.size() + lower + higher;
  }

  /** True if the median of those that name it is the one asked for. */
  boolean holds() {
    return named() == wanted && lower == higher && atMedian.size() == PayScale.exactly(wanted);
  }

  Deal deal(int block) {
    return new Deal(block);
  }

  /** Goes through the paid jobs of a block in their order. */
  final class Deal {

    private int low;
    private int high;

    private Deal(int block) {
      low = notMore.before(block);
      high = more.before(block);
    }

    boolean names(PayScale.Place place, int pay) {
      if (atMedian.contains(place)) {
        return true;
      }
      return pay <= median
          ? chosen(low++, lower, notMore.total())
          : chosen(high++, higher, more.total());
    }
  }

  /** Every so manieth, so that just {@code some} of all are chosen. */
  private boolean chosen(long number, long some, long all) {
    long shift = median % all;
    return ((number + 1) * some + shift) / all > (number * some + shift) / all;
  }
}

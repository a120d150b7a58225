package rolewatch.simulator.market;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One opening: what is true, however many advertisements it has.
 *
 * @param number from 0 on, in the whole market
 * @param employer who hires
 * @param ordinal from 0 on, among all openings that its employer ever has; different ordinals are
 *     different work, and get different titles or different texts
 * @param role what kind of work
 * @param opens when, from the market's start; negative if it is open from the beginning
 * @param closes when its last advertisement goes, from the market's start; null if it never does
 * @param editions what its advertisements tell, in their order; at least one
 */
public record Opening(
    long number,
    Employer employer,
    int ordinal,
    Role role,
    Duration opens,
    @Nullable Duration closes,
    List<Edition> editions) {

  public Opening {
    editions = List.copyOf(editions);
  }

  /** True if it is advertised at that moment. */
  public boolean isOpen(Duration at) {
    return opens.compareTo(at) <= 0 && (closes == null || closes.compareTo(at) > 0);
  }

  /** What is told of it at that moment; before it opens, what it will open with. */
  public Facts facts(Duration at) {
    return editions.reversed().stream()
        .filter(edition -> edition.from().compareTo(at) <= 0)
        .findFirst()
        .orElse(editions.getFirst())
        .facts();
  }
}

package rolewatch.stats.rollup;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.statistic.Tally;

/**
 * The pay of some jobs, also by each of their skills, bands of years and location tiers: amounts
 * with how often they are stated. Read straight from stored entries, of which a frequent role has a
 * hundred thousand. Not safe for use by several threads.
 */
public final class CrossedPay implements EntrySum {

  /**
   * Jobs whose pay is kept together.
   *
   * @param measure {@link Measure#PAY}, or pay crossed with something
   * @param first the skill, band or tier; empty for {@link Measure#PAY}
   * @param currency ISO 4217 code
   */
  public record Group(Measure measure, String first, String currency) {}

  private final Map<Group, Tally> amounts = new HashMap<>();

  // Entries are sorted, so that most belong to the same group as the one before.
  private @Nullable Measure latest;
  private byte[] latestHead = new byte[0];
  private Tally latestAmounts = new Tally();

  @Override
  public void add(Measure measure, EntryReader entry, int skipped) {
    if (measure != latest || !entry.keyHas(skipped, latestHead)) {
      latest = measure;
      latestHead = entry.payHead(skipped);
      latestAmounts = of(group(measure, new String(latestHead, StandardCharsets.UTF_8)));
    }
    latestAmounts.add(entry.keyNumber(skipped + latestHead.length), entry.number());
  }

  private static Group group(Measure measure, String head) {
    int currency = head.length() - EntryReader.CURRENCY;
    // Before the currency stands what separates it from the first half.
    String first = currency == 0 ? "" : head.substring(0, currency - 1);
    return new Group(measure, first, head.substring(currency));
  }

  private Tally of(Group group) {
    return amounts.computeIfAbsent(group, _ -> new Tally());
  }

  /** Adds an amount that {@code n} more jobs of a group state; {@code n} may be below 0. */
  public void add(Group group, long amount, long n) {
    of(group).add(amount, n);
  }

  /** Visits the amounts of every group, in no order. */
  public void forEach(BiConsumer<Group, Tally> visitor) {
    amounts.forEach(visitor);
  }

  /** In one currency per skill, band or tier: annual amount to number of jobs. */
  public Map<String, Tally> by(Measure measure, String currency) {
    Map<String, Tally> found = new HashMap<>();
    forEach(
        (group, of) -> {
          if (group.measure() == measure && group.currency().equals(currency) && !of.isEmpty()) {
            found.put(group.first(), of);
          }
        });
    return found;
  }

  /** In one currency, of all the jobs: annual amount to number of jobs. */
  public Tally all(String currency) {
    return amounts.getOrDefault(new Group(Measure.PAY, "", currency), new Tally());
  }
}

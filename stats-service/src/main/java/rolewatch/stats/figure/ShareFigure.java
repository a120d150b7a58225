package rolewatch.stats.figure;

import org.jspecify.annotations.Nullable;
import rolewatch.stats.statistic.Interval;
import rolewatch.stats.statistic.Share;
import rolewatch.stats.statistic.Strength;

/**
 * A share with what it rests on.
 *
 * @param key of what; null where it is named elsewhere
 * @param n jobs that have it
 * @param known jobs of which it is known: the denominator
 * @param share 0 to 1; null if withheld
 * @param interval Wilson's, 95%; null if withheld
 * @param strength how far it can be leaned on
 */
public record ShareFigure(
    @Nullable String key,
    long n,
    long known,
    @Nullable Double share,
    @Nullable Interval interval,
    Strength strength) {

  /** The figure for {@code n} of {@code known} jobs. */
  public static ShareFigure of(@Nullable String key, long n, long known) {
    Strength strength = Strength.of(known);
    if (strength == Strength.SUPPRESSED) {
      return new ShareFigure(key, n, known, null, null, strength);
    }
    Share share = new Share(n, known);
    return new ShareFigure(
        key, n, known, share.value().orElse(null), share.interval().orElse(null), strength);
  }
}

package rolewatch.stats.statistic;

/**
 * An interval with 95% confidence.
 *
 * @param low its lower end
 * @param high its upper end, at least {@code low}
 */
public record Interval(double low, double high) {}

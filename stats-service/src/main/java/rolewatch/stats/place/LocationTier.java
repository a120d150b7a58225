package rolewatch.stats.place;

/**
 * How much of a labour market a job's place is. The names are stored: never change or reuse one.
 */
public enum LocationTier {
  /** One of the country's few leading labour markets. */
  TOP_HUB,
  /** One of those next to them. */
  SECOND_HUB,
  /** Done from anywhere: where it is advertised says little. */
  REMOTE,
  /** Any other town of a country whose hubs are listed. */
  REST,
  /** No town is named, or the hubs of its country are not listed. */
  UNKNOWN
}

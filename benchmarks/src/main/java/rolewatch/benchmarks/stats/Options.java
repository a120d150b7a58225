package rolewatch.benchmarks.stats;

import java.util.Locale;
import rolewatch.benchmarks.market.Market;

/**
 * What to run.
 *
 * @param postings how many postings the market has
 * @param batch how many events a transaction counts
 * @param seed the seed of the market
 * @param openings when postings open
 * @param rate how many events a second are sent where that is timed
 */
record Options(long postings, int batch, long seed, Market.Openings openings, int rate) {

  private static final Options USUAL = new Options(50_000, 4_000, 1, Market.Openings.STREAM, 1_000);

  static Options of(String[] arguments, int from) {
    Options options = USUAL;
    for (int i = from; i < arguments.length; i += 2) {
      if (i + 1 == arguments.length) {
        throw new IllegalArgumentException("The option '" + arguments[i] + "' needs a value.");
      }
      options = options.with(arguments[i], arguments[i + 1]);
    }
    return options;
  }

  private Options with(String name, String value) {
    return switch (name) {
      case "--postings" -> new Options(Long.parseLong(value), batch, seed, openings, rate);
      case "--batch" -> new Options(postings, Integer.parseInt(value), seed, openings, rate);
      case "--seed" -> new Options(postings, batch, Long.parseLong(value), openings, rate);
      case "--openings" ->
          new Options(
              postings, batch, seed, Market.Openings.valueOf(value.toUpperCase(Locale.ROOT)), rate);
      case "--a-second" -> new Options(postings, batch, seed, openings, Integer.parseInt(value));
      default ->
          throw new IllegalArgumentException(
              "Unknown option '%s'; there are --postings, --batch, --seed, --openings and --a-second."
                  .formatted(name));
    };
  }

  Market market() {
    return new Market(seed, postings, openings, 0);
  }

  /** The same market with most postings in one role. */
  Market lopsided(double share) {
    return new Market(seed, postings, openings, share);
  }

  Options withPostings(long number) {
    return new Options(number, batch, seed, openings, rate);
  }
}

package rolewatch.benchmarks.market;

import java.time.Instant;

/**
 * What is the case on a made-up market. Names are numbers: only how many there are, how long they
 * are and how often they come matters. The shares are those of published comparisons: a third of
 * the jobs in one country, a third with pay, about eight skills each.
 *
 * @param seed the same seed gives the same market
 * @param postings how many postings there will be
 * @param openings when they open
 * @param concentration the share of postings in the most frequent role; 0 for the usual spread
 */
public record Market(long seed, long postings, Openings openings, double concentration) {

  /** When postings open. */
  public enum Openings {
    /** Time passes: postings are seen a few days after they opened. */
    STREAM,
    /** Everything is seen on one day, and has opened at any time in the last 90 days. */
    BACKLOG
  }

  /** The last day of the market; benchmarks stand on the day after. */
  public static final Instant END = Instant.parse("2026-06-30T12:00:00Z");

  static final int ROLES = 50;
  static final int SKILLS = 300;
  static final int DAYS = 100;
  static final int AGE = 90;

  /** The same market with another number of postings. */
  public Market withPostings(long number) {
    return new Market(seed, number, openings, concentration);
  }

  /** The id of a role; 0 is the most frequent one. */
  public static String role(int number) {
    return "role-%02d".formatted(number);
  }

  /** How many employers there are: the more postings, the more. */
  int employers() {
    return (int) Math.max(40, postings / 80);
  }
}

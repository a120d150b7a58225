package rolewatch.simulator.text;

/**
 * How advertisements of a market are worded.
 *
 * @param seed another one gives other words
 * @param hard share of facts told in a rare or idiomatic wording, 0–1
 * @param decoys share of advertisements with amounts and words that look like facts and are none
 * @param translated share of advertisements in German-, French- and Spanish-speaking countries that
 *     are in the country's language
 */
public record TextProfile(long seed, double hard, double decoys, double translated) {

  /**
   * @throws IllegalArgumentException if a share is not from 0 to 1
   */
  public TextProfile {
    share("hard", hard);
    share("decoys", decoys);
    share("translated", translated);
  }

  /** What most markets have: 1% hard wordings, decoys in 60%, half translated. */
  public static TextProfile usual(long seed) {
    return new TextProfile(seed, 0.01, 0.6, 0.5);
  }

  private static void share(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " is " + value + "; a share is from 0 to 1");
    }
  }
}

package rolewatch.stats.web.page;

import java.util.List;
import rolewatch.stats.figure.Premium;

/** Which skills go with high pay. */
record PremiumsPanel(
    String heading, List<PremiumLine> lines, String from, String to, String more, String call) {

  /**
   * The highest of them.
   *
   * @param premiums highest median first
   * @param skills how many there are
   * @param longest how many to show at most
   * @param scale the line that the bars share
   */
  static PremiumsPanel of(
      String heading,
      List<Premium> premiums,
      int skills,
      String currency,
      int longest,
      Scale scale,
      Openings openings,
      Address call) {
    List<PremiumLine> lines =
        premiums.stream()
            .limit(longest)
            .map(premium -> PremiumLine.of(premium, currency, scale, openings))
            .toList();
    int more = skills - lines.size();
    return new PremiumsPanel(
        heading,
        lines,
        Words.money(currency, scale.low()),
        Words.money(currency, scale.high()),
        more > 0 ? "and %d more".formatted(more) : "",
        call.toString());
  }
}

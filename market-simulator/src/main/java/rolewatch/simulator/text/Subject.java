package rolewatch.simulator.text;

import java.util.List;
import java.util.Map;
import rolewatch.simulator.market.Facts;
import rolewatch.simulator.market.Opening;
import rolewatch.simulator.market.Town;

/**
 * What a body is about.
 *
 * @param objects what the team works on, in the body's language
 * @param decoys true if amounts and words that are no facts may stand in it
 * @param values what fills gaps everywhere
 */
record Subject(
    Opening opening,
    Facts facts,
    Town town,
    String team,
    List<String> objects,
    String language,
    Placement placement,
    boolean decoys,
    Map<String, String> values) {

  /** What fills gaps everywhere. */
  static Map<String, String> values(Opening opening, Town town, String team) {
    String company = opening.employer().name();
    return Map.of(
        "company",
        company,
        "role",
        opening.role().titles().getFirst(),
        "team",
        team.isEmpty() ? company : team,
        "town",
        town.city());
  }
}

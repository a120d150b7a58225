package rolewatch.simulator.text;

import java.util.HashMap;
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
 */
record Subject(
    Opening opening,
    Facts facts,
    Town town,
    String team,
    List<String> objects,
    String language,
    Placement placement,
    boolean decoys) {

  /** What fills gaps everywhere. */
  Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    values.put("company", opening.employer().name());
    values.put("role", opening.role().titles().getFirst());
    values.put("team", team.isEmpty() ? opening.employer().name() : team);
    values.put("town", town.city());
    return values;
  }
}

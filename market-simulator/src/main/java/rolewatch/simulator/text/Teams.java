package rolewatch.simulator.text;

import java.util.Arrays;
import java.util.List;
import rolewatch.simulator.market.Opening;

/** What the teams of an employer are called: each ordinal otherwise. */
final class Teams {

  private static final Phrasebook FILE = Phrasebook.read("teams.txt");
  private static final List<Area> AREAS =
      FILE.section("areas").plain().stream().map(Teams::area).toList();
  private static final List<String> ASPECTS = words("aspects");
  private static final List<String> NAMES = words("names");

  /**
   * What a team looks after.
   *
   * @param objects what it works on, in English
   */
  private record Area(String name, List<String> objects) {}

  /**
   * A team.
   *
   * @param name empty for the one opening of an employer that names none
   * @param objects what it works on, in English
   */
  record Team(String name, List<String> objects) {}

  private Teams() {}

  static Team of(Draw market, Opening opening) {
    Draw employer = market.of("employer").of(opening.employer().number());
    int ordinal = opening.ordinal();
    int count = AREAS.size();
    Area area = AREAS.get((employer.below("first area", count) + ordinal * stride()) % count);
    return new Team(ordinal == 0 ? "" : name(area.name, ordinal / count), area.objects);
  }

  // Each round through the areas adds something else to their names; after all of them a number.
  private static String name(String area, int round) {
    if (round == 0) {
      return area;
    }
    int aspect = (round - 1) % ASPECTS.size();
    int name = (round - 1) / ASPECTS.size();
    String longer = area + " " + ASPECTS.get(aspect);
    if (name == 0) {
      return longer;
    }
    return name <= NAMES.size() ? longer + " " + NAMES.get(name - 1) : longer + " R" + name;
  }

  private static int stride() {
    return AREAS.size() % 7 == 0 ? 5 : 7;
  }

  private static Area area(Wording line) {
    List<String> parts = Arrays.asList(line.fill(java.util.Map.of()).split(" \\| ", -1));
    return new Area(parts.getFirst(), List.copyOf(parts.subList(1, parts.size())));
  }

  private static List<String> words(String section) {
    return FILE.section(section).plain().stream()
        .map(line -> line.fill(java.util.Map.of()))
        .toList();
  }
}

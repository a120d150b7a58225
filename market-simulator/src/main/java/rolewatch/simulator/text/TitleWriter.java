package rolewatch.simulator.text;

import java.util.List;
import java.util.Map;
import rolewatch.events.Seniority;
import rolewatch.simulator.market.Facts;
import rolewatch.simulator.market.Opening;

/** Writes titles: the role, its grade and the team. */
final class TitleWriter {

  private static final Phrasebook FILE = Phrasebook.read("titles.txt");
  private static final int YEARS_OF_MID_FROM = 2;
  private static final int YEARS_OF_MID_TO = 4;

  private TitleWriter() {}

  static String write(Opening opening, Facts facts, String team, String language, Teller teller) {
    String role = role(opening, teller.draw());
    String graded = graded(role, facts, teller);
    String key = FILE.has("suffix " + language) ? "suffix " + language : "suffix";
    String whole = graded + suffix(key, teller);
    return team.isEmpty()
        ? whole
        : teller.tell(
            List.of("title"), FILE.section("team"), "team", Map.of("title", whole, "team", team));
  }

  // The usual title as often as all others together.
  private static String role(Opening opening, Draw draw) {
    List<String> titles = opening.role().titles();
    return draw.chance("usual title", 0.5) ? titles.getFirst() : draw.from("role title", titles);
  }

  private static String graded(String role, Facts facts, Teller teller) {
    String section = section(facts, teller.draw());
    return teller.tell(
        List.of("grade"), FILE.section(section), "grade in title", Map.of("title", role));
  }

  private static String section(Facts facts, Draw draw) {
    Integer years = facts.years();
    boolean toldByYears =
        facts.grade() == Seniority.MID
            && years != null
            && years >= YEARS_OF_MID_FROM
            && years <= YEARS_OF_MID_TO;
    return toldByYears && draw.chance("plain title", 0.6)
        ? Seniority.UNKNOWN.name()
        : facts.grade().name();
  }

  private static String suffix(String section, Teller teller) {
    return FILE.section(section).choose(teller.draw(), "suffix", 0).fill(Map.of("none", ""));
  }
}

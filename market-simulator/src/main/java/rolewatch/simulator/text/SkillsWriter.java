package rolewatch.simulator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rolewatch.simulator.market.Skill;

/** Writes skills: one by one, in groups, in sentences, as required or nice to have. */
final class SkillsWriter {

  private static final int LARGEST_GROUP = 4;

  private final Teller teller;

  SkillsWriter(Teller teller) {
    this.teller = teller;
  }

  /** One line for each group of skills. */
  List<String> lines(List<Skill> skills, String one, String several, String purpose) {
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < skills.size(); ) {
      // By the first skill, so that the groups behind an added one stay.
      String key = purpose + skills.get(from).id();
      int size = 1 + teller.draw().below(key + " group", LARGEST_GROUP);
      List<Skill> group = skills.subList(from, Math.min(skills.size(), from + size));
      lines.add(line(group, group.size() == 1 ? one : several, key));
      from += group.size();
    }
    return lines;
  }

  /** One line for all of them. */
  String line(List<Skill> skills, String section, String purpose) {
    List<String> facts = skills.stream().map(skill -> "skill:" + skill.id()).toList();
    return teller.tell(facts, section, purpose, Map.of("skills", joined(skills, purpose)));
  }

  /** As an advertisement writes a skill. */
  String writing(Skill skill) {
    List<String> writings = skill.writings();
    return teller.draw().chance("usual " + skill.id(), 0.6)
        ? writings.getFirst()
        : teller.draw().from("writing " + skill.id(), writings);
  }

  private String joined(List<Skill> skills, String purpose) {
    if (skills.size() == 1) {
      return writing(skills.getFirst());
    }
    List<String> marks =
        teller.choose(teller.book().section("join"), purpose + " join").template().texts();
    // A join is written {a}, {b} and {c}: its marks stand before, between and after the gaps.
    String last = marks.get(2);
    boolean commaForTwo = skills.size() == 2 && last.length() > 2 && last.startsWith(", ");
    StringBuilder text = new StringBuilder(writing(skills.getFirst()));
    for (int i = 1; i < skills.size() - 1; i++) {
      text.append(marks.get(1)).append(writing(skills.get(i)));
    }
    return text.append(commaForTwo ? last.substring(1) : last)
        .append(writing(skills.getLast()))
        .toString();
  }
}

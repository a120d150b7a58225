package rolewatch.simulator.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rolewatch.simulator.market.Skill;

/** Writes what is asked for: years and skills, as required, as nice to have, or as a stack. */
final class RequirementsWriter {

  private static final int MANY_SKILLS = 4;

  private final Subject subject;
  private final Teller teller;
  private final SkillsWriter skills;

  RequirementsWriter(Subject subject, Teller teller) {
    this.subject = subject;
    this.teller = teller;
    this.skills = new SkillsWriter(teller);
  }

  List<Section> write() {
    List<Skill> all = subject.facts().skills();
    // The last ones are the least important.
    int nice = all.size() >= MANY_SKILLS ? teller.draw().below("nice", all.size() / 2 + 1) : 0;
    int firm = all.size() - nice;
    int stacked = firm >= MANY_SKILLS && teller.draw().chance("stack", 0.35) ? firm / 2 : 0;
    List<Section> sections = new ArrayList<>();
    sections.add(required(all.subList(0, firm - stacked)));
    if (stacked > 0) {
      sections.add(stack(all.subList(firm - stacked, firm)));
    }
    if (nice > 0) {
      sections.add(niceToHave(all.subList(firm, all.size())));
    }
    return sections;
  }

  private Section required(List<Skill> required) {
    List<String> lines = new ArrayList<>();
    if (subject.facts().years() != null) {
      lines.add(years(subject.facts().years()));
    }
    lines.addAll(skills.lines(required, "skill-one", "skills", "required "));
    int soft = 3 + teller.draw().below("softs", 3);
    lines.addAll(teller.several("soft", "soft", soft, subject.values()));
    return new Section(say("head-skills"), lines, true);
  }

  private Section stack(List<Skill> stack) {
    if (teller.draw().chance("stack as list", 0.4)) {
      stack.forEach(skill -> teller.note("skill:" + skill.id(), "stack as list"));
      return new Section(say("head-stack"), stack.stream().map(skills::writing).toList(), true);
    }
    String heading = teller.draw().chance("stack heading", 0.5) ? say("head-stack") : "";
    return new Section(heading, List.of(skills.line(stack, "stack", "stack")), false);
  }

  private Section niceToHave(List<Skill> nice) {
    return new Section(say("head-nice"), skills.lines(nice, "nice-one", "nice", "nice "), true);
  }

  private String years(int years) {
    List<Wording> numbers = teller.book().section("numbers").plain();
    Map<String, String> with = new HashMap<>(subject.values());
    with.put("n", Integer.toString(years));
    with.put("upper", Integer.toString(years + 2));
    with.put(
        "word",
        years < numbers.size() ? numbers.get(years).fill(Map.of()) : Integer.toString(years));
    String section = years == 0 ? "years-none" : years == 1 ? "years-one" : "years";
    return teller.tell("years", section, with);
  }

  private String say(String section) {
    return teller.say(section, section, subject.values());
  }
}

package rolewatch.simulator.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an employer says in all its advertisements. */
final class EmployerText {

  private static final int BENEFITS = 9;

  private final Teller teller;
  private final Map<String, String> values;

  /**
   * @param market the choices of the whole market
   */
  EmployerText(Draw market, Phrasebook book, Subject subject) {
    Draw employer = market.of("boilerplate").of(subject.opening().employer().number());
    this.teller = new Teller(book, employer, 0);
    this.values = new HashMap<>(subject.values());
    values.put("industry", teller.say("industry", "industry", values));
    values.put("founded", Integer.toString(1996 + employer.below("founded", 27)));
    values.put("people", Integer.toString(40 + 10 * employer.below("people", 90)));
  }

  Section about() {
    List<String> lines = new ArrayList<>();
    boolean brief = teller.draw().chance("brief", 0.3);
    lines.add(teller.say("about", "about", values));
    lines.addAll(teller.several("about-more", "about-more", brief ? 2 : 4, values));
    return new Section(teller.say("head-about", "head-about", values), lines, false);
  }

  /** Most of the employer's benefits, in its order. */
  List<String> benefits(Draw opening) {
    List<String> all = teller.several("benefit", "benefit", BENEFITS, values);
    return all.stream().filter(line -> opening.chance(line, 0.7)).toList();
  }

  Section closing() {
    List<String> lines = new ArrayList<>();
    lines.add(teller.say("closing", "closing", values));
    if (teller.draw().chance("process", 0.5)) {
      lines.addFirst(teller.say("process", "process", values));
    }
    return new Section("", lines, false);
  }
}

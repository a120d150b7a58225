package rolewatch.simulator.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rolewatch.events.WorkMode;
import rolewatch.simulator.market.Salary;

/** Writes the sections of one advertisement's body. */
final class BodyWriter {

  private final Subject subject;
  private final Teller teller;
  private final EmployerText employer;
  private final PayWriter pay;
  private final List<Section> sections = new ArrayList<>();

  BodyWriter(Subject subject, Teller teller, EmployerText employer, PayWriter pay) {
    this.subject = subject;
    this.teller = teller;
    this.employer = employer;
    this.pay = pay;
  }

  /** All sections, in one of several orders. */
  List<Section> write() {
    boolean aboutFirst = draw().chance("about first", 0.7);
    boolean payEarly = draw().chance("pay early", 0.2);
    if (aboutFirst) {
      about();
    }
    intro();
    if (payEarly) {
      conditions();
    }
    duties();
    sections.addAll(new RequirementsWriter(subject, teller).write());
    offer();
    if (!payEarly) {
      conditions();
    }
    if (!aboutFirst) {
      about();
    }
    sections.add(employer.closing());
    return sections;
  }

  private void about() {
    Section about = employer.about();
    List<String> lines = new ArrayList<>(about.lines());
    decoy(lines, "decoy-about", 0.6);
    sections.add(new Section(about.heading(), lines, false));
  }

  private void intro() {
    List<String> lines = new ArrayList<>(teller.several("intro", "intro", 3, subject.values()));
    if (!modeIsLate()) {
      mode(lines);
    }
    add(draw().chance("intro heading", 0.5) ? "" : say("head-role"), lines, false);
  }

  private void duties() {
    int count = 6 + draw().below("duties", 5);
    List<Wording> forms = new ArrayList<>(teller.book().section("duty").plain());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Wording form = forms.remove(draw().below("duty" + i, forms.size()));
      lines.add(form.fill(withObjects(i)));
    }
    decoy(lines, "decoy-duty", 0.5);
    add(say("head-duties"), lines, true);
  }

  private Map<String, String> withObjects(int line) {
    List<String> objects = subject.objects();
    int first = draw().below("object" + line, objects.size());
    Map<String, String> values = new HashMap<>(subject.values());
    values.put("object", objects.get(first));
    values.put("object2", objects.get((first + 1) % objects.size()));
    return values;
  }

  private void offer() {
    List<String> lines = new ArrayList<>(employer.benefits(draw()));
    decoy(lines, "decoy-offer", 0.7);
    add(say("head-offer"), lines, true);
  }

  private void conditions() {
    List<String> modes = new ArrayList<>();
    if (modeIsLate()) {
      mode(modes);
    }
    add("", modes, false);
    Salary salary = subject.facts().salary();
    if (salary != null && subject.placement().payInText()) {
      List<String> lines = new ArrayList<>();
      lines.add(pay.write(salary, subject.town().country(), subject.language(), teller));
      if (draw().chance("pay remark", 0.4)) {
        lines.add(say("pay-remark"));
      }
      add(draw().chance("pay heading", 0.6) ? say("head-pay") : "", lines, false);
    }
  }

  private boolean modeIsLate() {
    return draw().chance("mode late", 0.5);
  }

  private void mode(List<String> lines) {
    WorkMode mode = subject.facts().mode();
    if (mode != WorkMode.UNKNOWN && subject.placement().modeInText()) {
      int days = 2 + draw().below("days", 3);
      Map<String, String> values = new HashMap<>(subject.values());
      values.put("days", Integer.toString(days));
      values.put("daysWord", teller.book().section("numbers").plain().get(days).fill(Map.of()));
      lines.add(teller.tell("mode", mode.name(), values));
    }
  }

  private void decoy(List<String> lines, String section, double share) {
    if (subject.decoys() && draw().chance(section, share)) {
      lines.add(teller.tell(List.of("decoy"), section, section, withObjects(-1)));
    }
  }

  private void add(String heading, List<String> lines, boolean listed) {
    if (!lines.isEmpty()) {
      sections.add(new Section(heading, lines, listed));
    }
  }

  private String say(String section) {
    return teller.say(section, section, subject.values());
  }

  private Draw draw() {
    return teller.draw();
  }
}

package rolewatch.enrich.extract.pay;

import rolewatch.events.PayComponent;

/** The cues around one sum, added up for each side, and which part of the pay they name. */
final class Tally {

  private static final double INHERITED = 0.9;

  /** What a sum counts for the next one of its list, at least. */
  private static final double LISTED = 2.1;

  /** How much a general word says about the part of the pay, beside one that names it. */
  private static final double GENERAL = 0.75;

  private static final double PLAIN = 2.6;
  private static final double PASSED = 0.7;

  private double pay;
  private double not;
  private double components;
  private PayComponent component = PayComponent.BASE;
  private PayComponent other = PayComponent.BASE;
  private boolean fromHeading;

  // "we budget a salary of $90,000": a plain word takes weight from what stands before it.
  void pass(Cue cue) {
    if (cue.weight() < PLAIN) {
      return;
    }
    if (cue.isPay()) {
      not *= PASSED;
    } else {
      pay *= PASSED;
    }
  }

  void add(Cue cue, double decay) {
    double weight = cue.weight() * decay;
    if (cue.isPay()) {
      double named = cue.kind() == Cue.Kind.ANY ? weight * GENERAL : weight;
      if (named >= components) {
        components = named;
        component = componentOf(cue);
      }
      pay = Math.max(pay, weight) + Math.min(pay, weight) * 0.25;
    } else if (cue.kind() != Cue.Kind.NEUTRAL) {
      if (weight > not) {
        other = componentOf(cue);
      }
      not = Math.max(not, weight) + Math.min(not, weight) * 0.25;
    }
  }

  void inherit(Verdict previous) {
    boolean silent = pay == 0;
    double inherited =
        previous.accepted() ? Math.max(previous.pay(), LISTED) : previous.pay() * INHERITED;
    if (not == 0 && inherited > pay) {
      pay = inherited;
      component = components > 0 ? component : previous.component();
    }
    if (silent && previous.not() > not) {
      not = previous.not() * INHERITED;
      other = previous.component();
    }
  }

  void addHeading(Tally heading, boolean isTitle) {
    if (heading.pay > pay) {
      fromHeading = pay < 1;
      if (pay < 1 || heading.component != PayComponent.BASE && components < 2) {
        component = heading.component;
      }
      pay = heading.pay + pay * 0.25;
    }
    if (isTitle && pay < 2 && heading.not > not) {
      not = heading.not;
    }
  }

  boolean fromHeading() {
    return fromHeading && pay < 2.2;
  }

  double pay() {
    return pay;
  }

  double not() {
    return not;
  }

  PayComponent component() {
    return pay >= not ? component : other;
  }

  private static PayComponent componentOf(Cue cue) {
    return switch (cue.kind()) {
      case OTE -> PayComponent.OTE;
      case TOTAL -> PayComponent.TOTAL;
      case BONUS -> PayComponent.BONUS;
      case EQUITY -> PayComponent.EQUITY;
      case PAY, ANY, NOT, NEUTRAL -> PayComponent.BASE;
    };
  }
}

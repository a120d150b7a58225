package rolewatch.enrich.extract.pay;

import rolewatch.events.PayComponent;

/**
 * What the words around an amount make of it.
 *
 * @param pay how much speaks for pay
 * @param not how much speaks for other money
 * @param component which part of the pay, if it is pay
 * @param accepted true if it is pay
 */
record Verdict(double pay, double not, PayComponent component, boolean accepted) {

  /** The verdict before anything is read. */
  static final Verdict NONE = new Verdict(0, 0, PayComponent.BASE, false);

  Verdict refused() {
    return new Verdict(pay, not, component, false);
  }

  /** The verdict on a sum whose own form says that it is pay, be it not a bonus or equity. */
  Verdict acceptedByForm() {
    boolean beside = component == PayComponent.BONUS || component == PayComponent.EQUITY;
    return beside ? this : new Verdict(Math.max(pay, not), not, component, true);
  }

  Verdict withoutPay() {
    return new Verdict(0, not, component, false);
  }

  Verdict withoutRefusal() {
    return new Verdict(pay > not ? pay : 0, 0, component, accepted);
  }

  /** True if the context names pay, whatever else speaks against it. */
  boolean isNamed() {
    return pay >= 2;
  }
}

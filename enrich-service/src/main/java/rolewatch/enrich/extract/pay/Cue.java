package rolewatch.enrich.extract.pay;

/**
 * What a phrase near an amount says about it.
 *
 * @param kind what the amount is
 * @param weight how sure the phrase makes it; 3 for one that says it plainly
 */
record Cue(Kind kind, double weight) {

  /** What an amount can be. */
  enum Kind {
    /** Pay, base pay if nothing else is said. */
    PAY,
    /** Pay, of the part that weaker words beside it name, else base pay. */
    ANY,
    OTE,
    TOTAL,
    BONUS,
    EQUITY,
    /** Money that nobody is paid: funding, revenue, prices, perks. */
    NOT,
    /** A phrase that looks like one of the others and says nothing. */
    NEUTRAL
  }

  /** True for names of everything that is paid together. */
  boolean namesWhole() {
    return kind == Kind.OTE || kind == Kind.TOTAL;
  }

  boolean isPay() {
    return kind == Kind.PAY || kind == Kind.ANY || kind == Kind.OTE || kind == Kind.TOTAL;
  }
}

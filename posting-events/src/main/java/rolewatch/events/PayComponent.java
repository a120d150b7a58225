package rolewatch.events;

/** Which part of the pay an amount is. Only {@link #BASE} enters the pay figures. */
public enum PayComponent {
  BASE,
  /** On-target earnings: base and the variable part at target. */
  OTE,
  /** Total compensation: base, bonus and equity together. */
  TOTAL,
  BONUS,
  EQUITY
}

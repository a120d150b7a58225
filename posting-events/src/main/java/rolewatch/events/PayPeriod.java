package rolewatch.events;

/** What one amount of pay is for. */
public enum PayPeriod {
  HOUR,
  DAY,
  WEEK,
  MONTH,
  YEAR
}

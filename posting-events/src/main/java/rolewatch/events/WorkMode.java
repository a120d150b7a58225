package rolewatch.events;

/** Where the work is done. */
public enum WorkMode {
  REMOTE,
  HYBRID,
  ONSITE,
  /** The posting does not say. */
  UNKNOWN
}

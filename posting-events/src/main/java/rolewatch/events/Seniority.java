package rolewatch.events;

/** The grade of a posting, lowest first; {@link #UNKNOWN} where it names none. */
public enum Seniority {
  INTERN,
  ENTRY,
  MID,
  SENIOR,
  LEAD,
  STAFF,
  PRINCIPAL,
  MANAGER,
  DIRECTOR,
  EXECUTIVE,
  UNKNOWN
}

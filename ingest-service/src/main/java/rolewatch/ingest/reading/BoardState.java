package rolewatch.ingest.reading;

/** How a board was when we last tried to read it. */
public enum BoardState {
  /** Read whole. */
  OK,
  /** Read, but it may hold more than it showed. */
  TRUNCATED,
  /** It answered with something that is no listing. */
  PARSE_FAILED,
  /** It says it does not exist. */
  GONE,
  /** It refuses us. */
  FORBIDDEN,
  /** We may not ask: robots rules or the address filter. */
  BLOCKED,
  /** It did not answer, or not now. */
  UNREACHABLE,
  /** Never tried yet. */
  PENDING
}

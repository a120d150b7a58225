package rolewatch.backends;

/** How much a database has to survive. */
public enum Durability {
  /** Data outlives a killed process and a power cut. */
  KEPT,
  /** Data is thrown away afterwards, so nothing waits for the disk. */
  DISPOSABLE
}

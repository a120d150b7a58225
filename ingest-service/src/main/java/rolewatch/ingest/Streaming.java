package rolewatch.ingest;

import org.jspecify.annotations.Nullable;

/** Whether Kafka and Postgres work for us; while they do not, nothing is read or taken. */
public final class Streaming {

  private volatile @Nullable String problem = "not started yet";

  /** Why nothing is read or taken; null if all is well. */
  public @Nullable String problem() {
    return problem;
  }

  void works() {
    problem = null;
  }

  /** Notes that Kafka or Postgres failed. */
  public void fails(String reason) {
    problem = reason;
  }
}

package rolewatch.ingest.state;

/** Someone else visits the board now, because this visit took longer than its lease. */
public final class LeaseLost extends RuntimeException {

  public LeaseLost(Lease lease) {
    super("the lease of " + lease.key() + " was lost");
  }
}

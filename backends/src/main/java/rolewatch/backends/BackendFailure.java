package rolewatch.backends;

/** A back end cannot start or stop; the message is one sentence for people, with the fix in it. */
public final class BackendFailure extends RuntimeException {

  public BackendFailure(String message) {
    super(message);
  }

  public BackendFailure(String message, Throwable cause) {
    super(message, cause);
  }
}

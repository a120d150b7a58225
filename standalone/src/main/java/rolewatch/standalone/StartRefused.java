package rolewatch.standalone;

/** Rolewatch cannot be started like this; the message is one sentence that says what to change. */
public final class StartRefused extends RuntimeException {

  public StartRefused(String message) {
    super(message);
  }

  public StartRefused(String message, Throwable cause) {
    super(message, cause);
  }
}

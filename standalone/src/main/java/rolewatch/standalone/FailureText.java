package rolewatch.standalone;

import rolewatch.backends.BackendFailure;

/** A failure in one sentence. */
final class FailureText {

  private FailureText() {}

  /**
   * The message of whoever wrote one for people; of anything else the innermost cause, which is
   * where frameworks keep the reason.
   */
  static String of(Throwable failure) {
    if (failure instanceof StartRefused || failure instanceof BackendFailure) {
      return String.valueOf(failure.getMessage());
    }
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return "Rolewatch failed: " + cause + " (details are in the log).";
  }
}

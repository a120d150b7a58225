package rolewatch.ingest.state;

/** Events could not be published; nothing may be recorded as if they were. */
public final class PublishingFailed extends RuntimeException {

  public PublishingFailed(String message, Throwable cause) {
    super(message, cause);
  }
}

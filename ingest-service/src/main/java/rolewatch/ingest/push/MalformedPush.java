package rolewatch.ingest.push;

/** The body of a push cannot be split into items. */
public final class MalformedPush extends RuntimeException {

  MalformedPush(String message) {
    super(message);
  }
}

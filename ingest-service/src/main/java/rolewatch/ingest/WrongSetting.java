package rolewatch.ingest;

/** A setting with which the service cannot start; the message says how to put it right. */
final class WrongSetting extends RuntimeException {

  WrongSetting(String message) {
    super(message);
  }
}

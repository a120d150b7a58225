package rolewatch.enrich.web;

/** The request's body is larger than the limit. */
class TooLargeException extends RuntimeException {

  TooLargeException(int limit) {
    super("The body is larger than " + limit + " bytes; send one posting at a time.");
  }
}

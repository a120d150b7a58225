package rolewatch.enrich.files;

/** Taxonomies that cannot be used; the message names the file and what to change. */
public final class TaxonomiesRefused extends RuntimeException {

  TaxonomiesRefused(String message, Throwable cause) {
    super(message, cause);
  }

  TaxonomiesRefused(String message) {
    super(message);
  }
}

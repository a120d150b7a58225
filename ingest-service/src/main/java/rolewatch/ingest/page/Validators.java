package rolewatch.ingest.page;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave to ask "has it changed?" with.
 *
 * @param etag the ETag header as sent; null if there was none
 * @param lastModified the Last-Modified header as sent; null if there was none
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

  /** A page that was never read, or whose server gives no validators. */
  public static final Validators NONE = new Validators(null, null);

  /** Whether there is anything to ask with. */
  public boolean isPresent() {
    return etag != null || lastModified != null;
  }
}

package rolewatch.ingest.reading;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rolewatch.ingest.board.Completeness;
import rolewatch.ingest.board.Listing;
import rolewatch.ingest.page.Fetched;
import rolewatch.ingest.page.Page;
import rolewatch.ingest.page.Validators;

/** Collects the pages of one visit. */
final class ReadingBuilder {

  private final Map<URI, Listing> pages = new HashMap<>();
  private final Set<URI> kept = new HashSet<>();
  private final Set<URI> gone = new HashSet<>();
  private final Map<URI, Validators> validators = new HashMap<>();
  private final List<String> doubts = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private int failed;
  private int refused;
  private String lastFailure = "";

  void read(Page page, Listing listing) {
    pages.put(page.address(), listing);
    Completeness completeness = listing.completeness();
    if (!completeness.isFull()) {
      doubts.add(String.valueOf(completeness.detail()));
      // What is kept of an unreadable page must not look closed.
      kept.add(page.address());
      return;
    }
    if (completeness.detail() != null) {
      remarks.add(completeness.detail());
    }
    if (listing.further().isEmpty() && page.validators().isPresent()) {
      validators.put(page.address(), page.validators());
    }
  }

  /** Notes a page that was not read. */
  void notRead(URI page, Fetched fetched, Validators known) {
    switch (fetched) {
      case Fetched.Ok _ -> throw new IllegalArgumentException(page + " was read");
      case Fetched.Gone _ -> gone.add(page);
      case Fetched.NotModified _ -> {
        kept.add(page);
        validators.put(page, known);
      }
      case Fetched.Blocked _, Fetched.Forbidden _ -> {
        kept.add(page);
        refused++;
      }
      case Fetched.Busy(_, String reason) -> fail(page, reason);
      case Fetched.Failed(String reason) -> fail(page, reason);
    }
  }

  void doubt(String reason) {
    doubts.add(reason);
  }

  Reading build() {
    if (failed > 0) {
      doubts.add(failed + " pages could not be read, for instance " + lastFailure);
    }
    boolean full = doubts.isEmpty();
    return new Reading(
        full ? BoardState.OK : BoardState.TRUNCATED,
        full ? remark() : String.join("; ", doubts.subList(0, Math.min(3, doubts.size()))),
        pages,
        kept,
        gone,
        validators,
        null);
  }

  private @org.jspecify.annotations.Nullable String remark() {
    if (refused > 0) {
      remarks.add(refused + " pages are not for us (robots.txt or refused)");
    }
    return remarks.isEmpty()
        ? null
        : String.join("; ", remarks.subList(0, Math.min(3, remarks.size())));
  }

  private void fail(URI page, String reason) {
    kept.add(page);
    failed++;
    lastFailure = page + ": " + reason;
  }
}

package rolewatch.ingest.board;

import java.net.URI;
import java.util.List;
import rolewatch.events.PostingSeen;

/**
 * What one page of a board holds.
 *
 * @param postings the postings, each id once
 * @param rejections the items that are no postings
 * @param further the pages to read besides this one
 * @param completeness what may be concluded about postings that are not here
 */
public record Listing(
    List<PostingSeen> postings,
    List<RejectedItem> rejections,
    List<URI> further,
    Completeness completeness) {

  public Listing {
    postings = List.copyOf(postings);
    rejections = List.copyOf(rejections);
    further = List.copyOf(further);
  }

  /** A page that is not what was expected. */
  public static Listing unreadable(String detail) {
    return new Listing(List.of(), List.of(), List.of(), Completeness.unreadable(detail));
  }
}

package rolewatch.ingest.reading;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rolewatch.ingest.board.Board;
import rolewatch.ingest.board.BoardEntry;
import rolewatch.ingest.board.Boards;
import rolewatch.ingest.board.Completeness;
import rolewatch.ingest.board.Listing;
import rolewatch.ingest.page.Fetched;
import rolewatch.ingest.page.HostPort;
import rolewatch.ingest.page.Page;
import rolewatch.ingest.page.PageRequest;
import rolewatch.ingest.page.PoliteFetcher;
import rolewatch.ingest.page.Validators;

/** Reads a board: its first page, and the pages that this one leads to. */
public final class BoardReader {

  private final PoliteFetcher fetcher;
  private final Limits limits;

  /**
   * How much of one board is read at a visit.
   *
   * @param maxPages the most pages
   * @param maxBytes the largest page, decompressed
   */
  public record Limits(int maxPages, long maxBytes) {}

  /** Told between two pages that the visit goes on; may end it by an exception. */
  @FunctionalInterface
  public interface Progress {
    void pageRead();
  }

  public BoardReader(PoliteFetcher fetcher, Limits limits) {
    this.fetcher = fetcher;
    this.limits = limits;
  }

  /**
   * Visits a board.
   *
   * @param known what its pages gave to ask with
   * @param insist whether a person asked for the visit
   */
  public Reading read(
      BoardEntry entry, Map<URI, Validators> known, boolean insist, Progress progress)
      throws InterruptedException {
    Board board = Boards.of(entry.key().source());
    URI start = board.start(entry);
    PageRequest request =
        new PageRequest(
            start,
            known.getOrDefault(start, Validators.NONE),
            pace(board, entry, start),
            HostPort.of(start),
            limits.maxBytes(),
            insist);
    return switch (fetcher.fetch(request)) {
      case Fetched.Ok(Page page) ->
          readOn(board.parse(entry, page), new Visit(board, entry, page, request, known, progress));
      case Fetched.NotModified _ -> Reading.unchanged(start, request.known());
      case Fetched.Gone(int status) ->
          Reading.nothing(BoardState.GONE, "HTTP " + status + " from " + start, null);
      case Fetched.Forbidden(int status) ->
          Reading.nothing(BoardState.FORBIDDEN, "HTTP " + status + " from " + start, null);
      case Fetched.Blocked(String reason) -> Reading.nothing(BoardState.BLOCKED, reason, null);
      case Fetched.Busy(var retryAt, String reason) ->
          Reading.nothing(BoardState.UNREACHABLE, reason, retryAt);
      case Fetched.Failed(String reason) -> Reading.nothing(BoardState.UNREACHABLE, reason, null);
    };
  }

  private record Visit(
      Board board,
      BoardEntry entry,
      Page first,
      PageRequest request,
      Map<URI, Validators> known,
      Progress progress) {}

  private Reading readOn(Listing first, Visit visit) throws InterruptedException {
    if (first.completeness().kind() == Completeness.Kind.UNREADABLE) {
      String detail = String.valueOf(first.completeness().detail());
      return Reading.nothing(BoardState.PARSE_FAILED, detail, null);
    }
    ReadingBuilder reading = new ReadingBuilder();
    reading.read(visit.first(), first);
    Deque<URI> open = new ArrayDeque<>(first.further());
    Set<URI> met = new HashSet<>(List.of(visit.first().address()));
    while (!open.isEmpty()) {
      URI next = open.poll();
      if (met.size() > limits.maxPages()) {
        reading.doubt("more than " + limits.maxPages() + " pages; the others were not read");
        break;
      }
      if (met.add(next)) {
        open.addAll(readPage(next, visit, reading));
        visit.progress().pageRead();
      }
    }
    return reading.build();
  }

  private List<URI> readPage(URI address, Visit visit, ReadingBuilder reading)
      throws InterruptedException {
    Validators validators = visit.known().getOrDefault(address, Validators.NONE);
    Fetched fetched = fetcher.fetch(visit.request().to(address, validators));
    if (!(fetched instanceof Fetched.Ok(Page page))) {
      reading.notRead(address, fetched, validators);
      return List.of();
    }
    Listing listing = visit.board().parse(visit.entry(), page);
    reading.read(page, listing);
    return listing.further();
  }

  private static Duration pace(Board board, BoardEntry entry, URI start) {
    Duration own = entry.pace();
    if (own != null) {
      return own;
    }
    return start.getHost().matches("localhost|127\\..*|\\[::1]") ? Duration.ZERO : board.pace();
  }
}

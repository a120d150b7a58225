package rolewatch.ingest.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import rolewatch.ingest.BoardVisits;
import rolewatch.ingest.ConfiguredBoards;
import rolewatch.ingest.Streaming;
import rolewatch.ingest.board.BoardKey;
import rolewatch.ingest.postgres.BoardQueue;
import rolewatch.ingest.postgres.BoardStatus;
import rolewatch.ingest.postgres.BoardStatuses;

/** How the boards are, and reading them at once. */
@RestController
class StatusController {

  private final BoardStatuses statuses;
  private final ConfiguredBoards boards;
  private final BoardQueue queue;
  private final BoardVisits visits;
  private final Streaming streaming;

  StatusController(
      BoardStatuses statuses,
      ConfiguredBoards boards,
      BoardQueue queue,
      BoardVisits visits,
      Streaming streaming) {
    this.statuses = statuses;
    this.boards = boards;
    this.queue = queue;
    this.visits = visits;
    this.streaming = streaming;
  }

  record Status(
      BoardCounts boards,
      PostingCounts postings,
      long pushed,
      String state,
      @Nullable String detail,
      List<Source> sources) {}

  record BoardCounts(int configured, long read, long unreachable, long pending) {}

  record PostingCounts(long seen, long published, long changed, long closed, long rejected) {}

  record Source(
      String source,
      String board,
      String state,
      @Nullable Instant lastAttempt,
      @Nullable Instant lastSuccess,
      long open,
      @Nullable String detail) {}

  record ReadRequested(int boards) {}

  @GetMapping("/v1/status")
  Status status() {
    List<BoardStatus> all = statuses.of(boards.keys());
    BoardStatuses.Pushed pushed = statuses.pushed();
    String problem = streaming.problem();
    return new Status(
        boardCounts(all),
        postingCounts(all, pushed),
        pushed.published(),
        problem == null ? "RUNNING" : "PAUSED",
        problem,
        all.stream().map(StatusController::source).toList());
  }

  @GetMapping("/v1/boards")
  List<BoardStatus> boards() {
    return statuses.of(boards.keys());
  }

  @PostMapping("/v1/boards/read")
  ResponseEntity<ReadRequested> readAll() {
    return read(List.copyOf(boards.keys()));
  }

  @PostMapping("/v1/boards/{source}/{board}/read")
  ResponseEntity<ReadRequested> readOne(@PathVariable String source, @PathVariable String board) {
    BoardKey key = new BoardKey(source, board);
    if (boards.find(key) == null) {
      throw new Problem(
          HttpStatus.NOT_FOUND,
          "the board " + key + " is not in the boards file; see GET /v1/boards");
    }
    return read(List.of(key));
  }

  private ResponseEntity<ReadRequested> read(List<BoardKey> keys) {
    int asked = queue.requestRead(keys);
    visits.wake();
    return ResponseEntity.accepted().body(new ReadRequested(asked));
  }

  private static BoardCounts boardCounts(List<BoardStatus> all) {
    long pending = all.stream().filter(board -> board.state().equals("PENDING")).count();
    long read =
        all.stream()
            .filter(board -> board.state().equals("OK") || board.state().equals("TRUNCATED"))
            .count();
    return new BoardCounts(all.size(), read, all.size() - read - pending, pending);
  }

  private static PostingCounts postingCounts(List<BoardStatus> all, BoardStatuses.Pushed pushed) {
    return new PostingCounts(
        all.stream().mapToLong(BoardStatus::known).sum(),
        all.stream().mapToLong(BoardStatus::published).sum(),
        all.stream().mapToLong(BoardStatus::changed).sum(),
        all.stream().mapToLong(BoardStatus::closed).sum(),
        all.stream().mapToLong(BoardStatus::rejected).sum() + pushed.rejected());
  }

  private static Source source(BoardStatus board) {
    return new Source(
        board.source(),
        board.board(),
        board.state(),
        board.lastAttempt(),
        board.lastSuccess(),
        board.open(),
        board.detail());
  }
}

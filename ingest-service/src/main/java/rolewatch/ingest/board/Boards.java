package rolewatch.ingest.board;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rolewatch.ingest.board.ashby.AshbyBoard;
import rolewatch.ingest.board.greenhouse.GreenhouseBoard;
import rolewatch.ingest.board.lever.LeverBoard;
import rolewatch.ingest.board.site.SiteBoard;

/** Every family of boards. A new one is one folder and one line here. */
public final class Boards {

  /** In alphabetical order. */
  public static final List<Board> ALL =
      List.of(new AshbyBoard(), new GreenhouseBoard(), new LeverBoard(), new SiteBoard());

  private Boards() {}

  /** The family of that name; null if there is none. */
  public static @Nullable Board find(String source) {
    return ALL.stream().filter(board -> board.source().equals(source)).findFirst().orElse(null);
  }

  /** The family of that name. */
  public static Board of(String source) {
    Board board = find(source);
    if (board == null) {
      throw new IllegalArgumentException("unknown source " + source);
    }
    return board;
  }

  /** Their names, for messages. */
  public static String names() {
    return ALL.stream().map(Board::source).collect(Collectors.joining(", "));
  }
}

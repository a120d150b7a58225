package rolewatch.ingest.board;

/**
 * Which board.
 *
 * @param source the family of boards, for instance {@code ashby}
 * @param board the board within the source
 */
public record BoardKey(String source, String board) {

  @Override
  public String toString() {
    return source + "/" + board;
  }
}

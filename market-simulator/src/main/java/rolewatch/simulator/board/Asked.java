package rolewatch.simulator.board;

import org.jspecify.annotations.Nullable;

/**
 * What a request asks a board for.
 *
 * @param board the board's name
 * @param posting the id of one posting; null for all
 * @param skip how many postings to leave out at the beginning, 0 or more
 * @param limit how many to show at most, 1 or more
 * @param details true if the bodies or the pay are asked for as well, where a format leaves them
 *     out otherwise
 */
public record Asked(String board, @Nullable String posting, int skip, int limit, boolean details) {

  static Asked all(String board, boolean details) {
    return new Asked(board, null, 0, Integer.MAX_VALUE, details);
  }

  static Asked one(String board, String posting) {
    return new Asked(board, posting, 0, 1, true);
  }
}

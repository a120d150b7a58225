package rolewatch.simulator.market;

import java.util.List;

/** The boards of a market; implementations may compute each answer anew, and are thread-safe. */
public interface Boards {

  /** All boards, in the order of their numbers. */
  List<Board> all();

  /**
   * Everything that a board ever advertises, past and future, in the order of the ids.
   *
   * @param number of the board
   * @throws IndexOutOfBoundsException if there is no such board
   */
  List<Advertisement> advertisements(int number);
}

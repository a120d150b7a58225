package rolewatch.simulator.market;

import java.util.List;

/**
 * A kind of work.
 *
 * @param id as the figures name it
 * @param titles how advertisements call it, without grade or team, the usual one first; at least
 *     one
 */
public record Role(String id, List<String> titles) {

  public Role {
    titles = List.copyOf(titles);
  }
}

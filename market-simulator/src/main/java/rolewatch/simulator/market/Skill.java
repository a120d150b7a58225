package rolewatch.simulator.market;

import java.util.List;

/**
 * Something an opening asks for.
 *
 * @param id as the figures name it
 * @param writings how advertisements write it, the usual one first; at least one
 */
public record Skill(String id, List<String> writings) {

  public Skill {
    writings = List.copyOf(writings);
  }
}

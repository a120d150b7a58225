package rolewatch.simulator.text;

import java.util.List;

/**
 * A part of an advertisement's body.
 *
 * @param heading empty if it has none
 * @param lines its paragraphs or items, as plain text; at least one
 * @param listed true if they are items of a list
 */
public record Section(String heading, List<String> lines, boolean listed) {

  public Section {
    lines = List.copyOf(lines);
  }
}

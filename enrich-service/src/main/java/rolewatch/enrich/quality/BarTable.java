package rolewatch.enrich.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import rolewatch.enrich.quality.Example.Comparison;
import rolewatch.events.EventJson;
import rolewatch.events.Findings;
import rolewatch.events.InvalidEvent;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table with columns apart by bars: what is expected, then parts of a posting.
 *
 * @param columns the names of these parts, as {@code explain} takes them; the last ones may be
 *     missing in a line
 * @param nothing how the first column says that there is nothing
 */
record BarTable(
    String field, List<String> columns, String nothing, Function<Findings, String> words) {

  List<Example> examples(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Lines.Line line : Lines.ofTable(file)) {
      examples.add(example(line, cells(line)));
    }
    return examples;
  }

  private Example example(Lines.Line line, List<String> cells) {
    ObjectNode input = EventJson.mapper().createObjectNode();
    for (int i = 1; i < cells.size(); i++) {
      input.put(columns.get(i - 1), cells.get(i));
    }
    // What explain itself puts for a missing title; some lines have an employer's name only.
    if (input.path("title").asString("").isEmpty()) {
      input.put("title", "-");
    }
    return new Example(
        field, line.where(), input, cells.getFirst(), words, Comparison.with(nothing));
  }

  private List<String> cells(Lines.Line line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.text().split("\\|", -1)) {
      cells.add(cell.strip().replace("\\n", "\n").replace("¦", "|"));
    }
    if (cells.size() < 2 || cells.size() > columns.size() + 1) {
      throw new InvalidEvent(line.where(), "has " + cells.size() + " columns, not " + columns);
    }
    return cells;
  }
}

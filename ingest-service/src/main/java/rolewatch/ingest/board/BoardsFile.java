package rolewatch.ingest.board;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the list of boards, and says of every wrong line what is wrong and how to put it right. */
public final class BoardsFile {

  static final Set<String> FIELDS =
      new TreeSet<>(List.of("source", "board", "baseUrl", "url", "pace", "company"));

  private static final String SHAPE =
      "a boards file is 'boards:' and below it lines like '- {source: ashby, board: ramp}'";

  private final String name;
  private final List<String> problems = new ArrayList<>();
  private final Map<BoardKey, Integer> lines = new LinkedHashMap<>();
  private final List<BoardEntry> entries = new ArrayList<>();

  private BoardsFile(String name) {
    this.name = name;
  }

  /**
   * Reads a boards file.
   *
   * @param name the file's name, for messages
   * @throws BoardsFileInvalid if any line is wrong; it names all of them
   */
  public static List<BoardEntry> read(String name, String yaml) {
    BoardsFile file = new BoardsFile(name);
    file.readAll(yaml);
    if (!file.problems.isEmpty()) {
      throw new BoardsFileInvalid(file.problems);
    }
    return List.copyOf(file.entries);
  }

  private void readAll(String yaml) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
      readRoot(root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      problem(line, "is not YAML: " + e.getProblem(), SHAPE);
    }
  }

  private void readRoot(@Nullable Node root) {
    if (!(root instanceof MappingNode top)) {
      problem(1, "there is no list of boards", SHAPE);
      return;
    }
    boolean found = false;
    for (NodeTuple tuple : top.getValue()) {
      String key = scalar(tuple.getKeyNode());
      if ("boards".equals(key)) {
        found = true;
        readList(tuple.getValueNode());
      } else {
        problem(line(tuple.getKeyNode()), "unknown key '" + key + "'", SHAPE);
      }
    }
    if (!found) {
      problem(1, "there is no list of boards", SHAPE);
    }
  }

  private void readList(Node list) {
    if (!(list instanceof SequenceNode sequence)) {
      problem(line(list), "'boards' is no list", SHAPE);
      return;
    }
    sequence.getValue().forEach(this::readEntry);
  }

  private void readEntry(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      problem(line(node), "'" + scalar(node) + "' is no board", SHAPE);
      return;
    }
    int before = problems.size();
    Map<String, String> fields = fields(mapping);
    BoardLine line = new BoardLine(fields, (what, fix) -> problem(line(node), what, fix));
    BoardEntry entry = problems.size() == before ? line.entry() : null;
    if (entry != null) {
      add(entry, line(node));
    }
  }

  private void add(BoardEntry entry, int line) {
    Integer first = lines.putIfAbsent(entry.key(), line);
    if (first != null) {
      problem(line, entry.key() + " stands already in line " + first, "remove one of the two");
      return;
    }
    entries.add(entry);
  }

  private Map<String, String> fields(MappingNode mapping) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = String.valueOf(scalar(tuple.getKeyNode()));
      String value = scalar(tuple.getValueNode());
      if (!FIELDS.contains(key)) {
        problem(
            line(tuple.getKeyNode()),
            "unknown key '" + key + "'",
            "known keys: " + String.join(", ", FIELDS));
      } else if (value == null) {
        problem(
            line(tuple.getValueNode()),
            "'" + key + "' is no text",
            "write " + key + ": and a text");
      } else if (fields.put(key, value) != null) {
        problem(line(tuple.getKeyNode()), "'" + key + "' stands twice", "remove one of the two");
      }
    }
    return fields;
  }

  private void problem(int line, String what, String fix) {
    problems.add(name + " line " + line + ": " + what + "; " + fix);
  }

  private static @Nullable String scalar(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : null;
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}

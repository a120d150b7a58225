package rolewatch.simulator.market;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Keys and values of a YAML file that know their lines. */
final class Section {

  private final String file;
  private final String name;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private Section(String file, String name, Node node) {
    this.file = file;
    this.name = name;
    this.line = node.getStartMark().getLine() + 1;
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(name + " has no keys", "write 'key: value' lines below it");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode());
      if (key == null || values.put(key, tuple.getValueNode()) != null) {
        throw wrongAt(tuple.getKeyNode(), "'" + key + "' stands twice", "remove one of the two");
      }
    }
  }

  static Section root(String file, String yaml) {
    try {
      Node root =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
      if (root == null) {
        throw new MarketFileInvalid(file, 1, "the file is empty", "begin with a built-in market");
      }
      return new Section(file, "the file", root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new MarketFileInvalid(file, line, "is not YAML: " + e.getProblem(), "mend the line");
    }
  }

  /** Fails where a key is none of these. */
  Section only(String... known) {
    Set<String> names = new TreeSet<>(List.of(known));
    values.forEach(
        (key, value) -> {
          if (!names.contains(key)) {
            throw wrongAt(
                value,
                "unknown key '" + key + "' in " + name,
                "known: " + String.join(", ", names));
          }
        });
    return this;
  }

  Set<String> keys() {
    return values.keySet();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  boolean isSection(String key) {
    return values.get(key) instanceof MappingNode;
  }

  Section section(String key) {
    return new Section(file, key, value(key));
  }

  List<Section> list(String key) {
    return items(key).stream().map(node -> new Section(file, "an entry of " + key, node)).toList();
  }

  List<String> texts(String key) {
    List<String> texts = items(key).stream().map(node -> text(key, node)).toList();
    if (texts.isEmpty()) {
      throw wrong(key, "is empty", "write at least one, as in [one, two]");
    }
    return texts;
  }

  String text(String key) {
    return text(key, value(key));
  }

  @Nullable String textOrNull(String key) {
    return has(key) ? text(key) : null;
  }

  double number(String key, double least, double most) {
    double number;
    try {
      number = Double.parseDouble(text(key).replace("_", ""));
    } catch (NumberFormatException e) {
      throw wrong(key, "'" + text(key) + "' is no number", "write a number");
    }
    if (!(number >= least && number <= most)) {
      throw wrong(key, text(key) + " is out of range", "write " + range(least, most));
    }
    return number;
  }

  double share(String key) {
    return number(key, 0, 1);
  }

  double share(String key, double otherwise) {
    return has(key) ? share(key) : otherwise;
  }

  long count(String key) {
    double number = number(key, 0, 100_000_000);
    if (number != Math.rint(number)) {
      throw wrong(key, text(key) + " is no whole number", "write a whole number");
    }
    return (long) number;
  }

  MarketFileInvalid wrong(String what, String fix) {
    return new MarketFileInvalid(file, line, what, fix);
  }

  MarketFileInvalid wrong(String key, String what, String fix) {
    return values.containsKey(key)
        ? wrongAt(values.get(key), key + ": " + what, fix)
        : wrong(key + ": " + what, fix);
  }

  private List<Node> items(String key) {
    if (!(value(key) instanceof SequenceNode sequence)) {
      throw wrong(key, "is no list", "write it as [one, two]");
    }
    return sequence.getValue();
  }

  private Node value(String key) {
    Node value = values.get(key);
    if (value == null) {
      throw wrong(name + " has no '" + key + "'", "add '" + key + ":'");
    }
    return value;
  }

  private String text(String key, Node node) {
    String text = scalar(node);
    if (text == null || text.isBlank()) {
      throw wrongAt(node, key + " is no text", "write a single value");
    }
    return text;
  }

  private MarketFileInvalid wrongAt(@Nullable Node node, String what, String fix) {
    int where = node == null ? line : node.getStartMark().getLine() + 1;
    return new MarketFileInvalid(file, where, what, fix);
  }

  private static String range(double least, double most) {
    return "a number from " + plain(least) + " to " + plain(most);
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  private static @Nullable String scalar(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : null;
  }
}

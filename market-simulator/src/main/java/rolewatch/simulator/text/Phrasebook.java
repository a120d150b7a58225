package rolewatch.simulator.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of wordings: a section begins with its name in brackets, each line below is one wording,
 * hard ones begin with {@code ~}, remarks with {@code #}.
 */
final class Phrasebook {

  private final String name;
  private final Map<String, Wordings> sections;

  private Phrasebook(String name, Map<String, Wordings> sections) {
    this.name = name;
    this.sections = sections;
  }

  /** Reads a file that comes with this package. */
  static Phrasebook read(String name) {
    try (InputStream in = Phrasebook.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("there is no file of wordings " + name);
      }
      return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Phrasebook of(String name, String text) {
    Map<String, List<Wording>> plain = new LinkedHashMap<>();
    Map<String, List<Wording>> hard = new LinkedHashMap<>();
    String section = "";
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("# ")) {
        continue;
      }
      if (line.startsWith("[") && line.endsWith("]")) {
        section = line.substring(1, line.length() - 1);
        continue;
      }
      boolean rare = line.startsWith("~ ");
      Template template = Template.of(rare ? line.substring(2) : line);
      (rare ? hard : plain)
          .computeIfAbsent(section, key -> new ArrayList<>())
          .add(new Wording(name + ":" + number, template));
    }
    Map<String, Wordings> sections = new LinkedHashMap<>();
    plain.forEach(
        (key, usual) -> sections.put(key, new Wordings(usual, hard.getOrDefault(key, List.of()))));
    return new Phrasebook(name, sections);
  }

  /**
   * The wordings of a section.
   *
   * @throws IllegalStateException if it has none
   */
  Wordings section(String key) {
    Wordings found = sections.get(key);
    if (found == null) {
      throw new IllegalStateException(name + " has no section [" + key + "]");
    }
    return found;
  }

  boolean has(String key) {
    return sections.containsKey(key);
  }

  Set<String> sections() {
    return sections.keySet();
  }
}

package rolewatch.enrich.quality;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import rolewatch.events.InvalidEvent;

/** The plain file that keeps the floors. */
final class FloorsFile {

  private static final String HEAD =
      """
      # The worst that each figure of './rolewatch quality' may be, in percent.
      # './rolewatch quality --raise' writes better figures down; it never writes a worse one.
      """;

  // YAML takes 100.00 for 100.0; the file must not change where no figure did.
  private static final int DECIMALS = 2;

  private final Path file;

  FloorsFile(Path file) {
    this.file = file;
  }

  /**
   * The recorded floors; none if there is no file.
   *
   * @throws InvalidEvent if the file is no such file
   */
  Floors read() throws IOException {
    if (!Files.exists(file)) {
      return Floors.NONE;
    }
    Object content = content(Files.readString(file));
    if (!(content instanceof Map<?, ?> sections)) {
      throw new InvalidEvent(file.toString(), "has no sections 'at least' and 'at most'");
    }
    for (Object name : sections.keySet()) {
      if (!name.equals("at least") && !name.equals("at most")) {
        throw new InvalidEvent(file.toString(), "has a section '" + name + "'");
      }
    }
    return new Floors(section(sections, "at least"), section(sections, "at most"));
  }

  void write(Floors floors) throws IOException {
    Files.writeString(
        file, HEAD + section("at least", floors.atLeast()) + section("at most", floors.atMost()));
  }

  private Object content(String text) {
    try {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(new StringReader(text));
    } catch (YAMLException e) {
      throw new InvalidEvent(file.toString(), "is not YAML: " + e.getMessage());
    }
  }

  private Map<String, BigDecimal> section(Map<?, ?> sections, String name) {
    Map<String, BigDecimal> limits = new LinkedHashMap<>();
    if (sections.get(name) instanceof Map<?, ?> section) {
      section.forEach((figure, limit) -> limits.put(figure.toString(), limit(figure, limit)));
    }
    return limits;
  }

  private BigDecimal limit(Object figure, Object limit) {
    if (limit instanceof Number) {
      BigDecimal percent = new BigDecimal(limit.toString());
      return percent.setScale(Math.max(percent.scale(), DECIMALS));
    }
    throw new InvalidEvent(file.toString(), "has '" + limit + "' for " + figure + ", no number");
  }

  private static String section(String name, Map<String, BigDecimal> limits) {
    if (limits.isEmpty()) {
      return "";
    }
    return limits.entrySet().stream()
        .map(e -> "  " + e.getKey() + ": " + e.getValue().toPlainString() + "\n")
        .collect(Collectors.joining("", name + ":\n", ""));
  }
}

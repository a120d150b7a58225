package rolewatch.enrich.extract.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A file of named lists of phrases, lower-cased and without accents. */
public final class PhraseLists {

  private final String file;
  private final Map<String, List<String>> lists = new HashMap<>();

  private PhraseLists(String file, Map<?, ?> document) {
    this.file = file;
    document.forEach((name, list) -> lists.put(String.valueOf(name), flat(list).toList()));
  }

  /** Reads the YAML file that lies beside a class. */
  public static PhraseLists beside(Class<?> owner, String name) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
      Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      Object document = yaml.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new PhraseLists(name, (Map<?, ?>) document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The phrases of a list.
   *
   * @throws IllegalArgumentException if the file has no such list
   */
  public List<String> list(String name) {
    List<String> list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException(file + " has no list '" + name + "'");
    }
    return list;
  }

  private static Stream<String> flat(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().flatMap(PhraseLists::flat);
    }
    return Stream.of(Letters.plain(String.valueOf(value).toLowerCase(Locale.ROOT)));
  }
}

package rolewatch.enrich.extract.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A file of named lists of phrases, separated by commas, lower-cased and without accents. */
public final class PhraseLists {

  private final String file;
  private final Map<String, List<String>> lists = new HashMap<>();

  private PhraseLists(String file, Map<?, ?> document) {
    this.file = file;
    document.forEach((name, text) -> lists.put(String.valueOf(name), split(String.valueOf(text))));
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

  /** The phrases of a text that separates them by commas, in lower case and without accents. */
  public static List<String> split(String text) {
    String plain = Letters.plain(text.toLowerCase(Locale.ROOT));
    List<String> phrases = new ArrayList<>();
    for (int start = 0; start <= plain.length(); ) {
      int comma = plain.indexOf(',', start);
      int end = comma < 0 ? plain.length() : comma;
      String phrase = plain.substring(start, end).strip();
      if (!phrase.isEmpty()) {
        phrases.add(phrase);
      }
      start = end + 1;
    }
    return phrases;
  }
}

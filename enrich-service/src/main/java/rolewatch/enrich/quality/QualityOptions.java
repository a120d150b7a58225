package rolewatch.enrich.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code quality} is asked to do.
 *
 * @param tables the folder with a folder of examples for each extractor
 * @param floors the file of the floors
 * @param shared the folder of the shared sets; null if there is none
 * @param failures the file that every failure is written to; null for none
 * @param raise whether better figures become the floors
 */
record QualityOptions(
    Path tables, Path floors, @Nullable Path shared, @Nullable Path failures, boolean raise) {

  private static final Set<String> WITH_VALUE =
      Set.of("--tables", "--floors", "--shared", "--failures");

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if it says something else, for people
   */
  static QualityOptions parse(String... arguments) {
    Map<String, String> values = new HashMap<>();
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    while (!rest.isEmpty()) {
      String[] option = rest.pop().split("=", 2);
      if (option[0].equals("--raise") && option.length == 1) {
        values.put(option[0], "");
      } else if (!WITH_VALUE.contains(option[0])) {
        throw new IllegalArgumentException("unknown option '" + option[0] + "'");
      } else if (option.length == 1 && rest.isEmpty()) {
        throw new IllegalArgumentException("the option " + option[0] + " needs a value");
      } else {
        values.put(option[0], option.length == 2 ? option[1] : rest.pop());
      }
    }
    return new QualityOptions(
        folder(required(values, "--tables")),
        required(values, "--floors"),
        values.containsKey("--shared") ? folder(required(values, "--shared")) : null,
        values.containsKey("--failures") ? required(values, "--failures") : null,
        values.containsKey("--raise"));
  }

  private static Path required(Map<String, String> values, String option) {
    String value = values.get(option);
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException("the option " + option + " is missing");
    }
    return Path.of(value);
  }

  private static Path folder(Path path) {
    if (!Files.isDirectory(path)) {
      throw new IllegalArgumentException("there is no folder " + path);
    }
    return path;
  }
}

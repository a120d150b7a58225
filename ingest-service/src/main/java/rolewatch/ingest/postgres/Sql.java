package rolewatch.ingest.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The statements beside this class, by name. */
final class Sql {

  private final Map<String, String> loaded = new ConcurrentHashMap<>();

  /** The text of {@code <name>.sql}. */
  String get(String name) {
    return loaded.computeIfAbsent(name, Sql::load);
  }

  private static String load(String name) {
    try (InputStream in = Sql.class.getResourceAsStream(name + ".sql")) {
      if (in == null) {
        throw new IllegalArgumentException("no statement " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

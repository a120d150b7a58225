package rolewatch.enrich.extract.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a word list beside the code, without comments and empty lines. */
public final class DataLines {

  private DataLines() {}

  /**
   * Reads the file that lies beside a class.
   *
   * @throws NullPointerException if there is none
   */
  public static List<String> beside(Class<?> owner, String name) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the words " + name, e);
    }
  }
}

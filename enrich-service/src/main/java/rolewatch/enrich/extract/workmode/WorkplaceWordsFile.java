package rolewatch.enrich.extract.workmode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The file of the words that say where work is done. */
final class WorkplaceWordsFile {

  private static final String FILE = "workplace.words";

  private WorkplaceWordsFile() {}

  /** Its lines without comments. */
  static List<String> lines() {
    try (InputStream in =
        Objects.requireNonNull(WorkplaceWordsFile.class.getResourceAsStream(FILE), FILE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the words " + FILE, e);
    }
  }
}

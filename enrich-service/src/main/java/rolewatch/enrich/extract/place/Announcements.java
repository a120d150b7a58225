package rolewatch.enrich.extract.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words that announce a place of work, from {@code announcements.txt}. */
final class Announcements {

  /** How a place is announced. */
  enum Kind {
    LABEL,
    PHRASE,
    RESIDENCE
  }

  private final Map<Kind, List<String>> words = new EnumMap<>(Kind.class);

  Announcements() {
    for (String line : read().lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(" = ");
        words.put(Kind.valueOf(parts[0]), announcements(parts[1]));
      }
    }
  }

  /** The announcements of a kind in lower case, the surer ones first. */
  List<String> of(Kind kind) {
    return Objects.requireNonNull(words.get(kind));
  }

  private static List<String> announcements(String list) {
    List<String> found = new ArrayList<>();
    for (String words : list.split(", ")) {
      found.add(words.endsWith(":") ? words : words + " ");
    }
    return List.copyOf(found);
  }

  private static String read() {
    try (InputStream in = Announcements.class.getResourceAsStream("announcements.txt")) {
      return new String(
          Objects.requireNonNull(in, "announcements.txt").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read announcements.txt", e);
    }
  }
}

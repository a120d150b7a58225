package rolewatch.enrich.extract.skills;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The phrases that say how to take the skills around them.
 *
 * @param kindsOf what each phrase means, by its {@linkplain PhraseTrie#canonical canonical} form
 */
record Cues(Map<String, Set<Cue>> kindsOf) {

  private static final String FILE = "cues.txt";

  static Cues builtIn() {
    Map<String, Set<Cue>> kindsOf = new LinkedHashMap<>();
    try (InputStream in = Resources.open(FILE)) {
      Resources.lines(in).filter(Cues::saysSomething).forEach(line -> read(line, kindsOf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Cues(kindsOf);
  }

  private static boolean saysSomething(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static void read(String line, Map<String, Set<Cue>> kindsOf) {
    int colon = line.indexOf(':');
    Cue kind = Cue.valueOf(line.substring(0, colon));
    for (int start = colon + 1; start < line.length(); ) {
      int next = line.indexOf(';', start);
      int end = next < 0 ? line.length() : next;
      String key = PhraseTrie.canonical(line.substring(start, end).strip());
      if (!key.isEmpty()) {
        kindsOf.computeIfAbsent(key, ignored -> EnumSet.noneOf(Cue.class)).add(kind);
      }
      start = end + 1;
    }
  }
}

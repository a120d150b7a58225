package rolewatch.backends;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL's programs on disk. A run that was killed while it unpacked them leaves links behind
 * that the next unpacking trips over; a marker tells whether it came to its end.
 */
final class UnpackedPrograms {

  private static final String MARKER = ".exists";

  /** Another process that unpacks at this moment writes all the time; it is waited for. */
  private static final Duration RECENT = Duration.ofSeconds(1);

  private static final int MOST_LOOKS = 100;

  private UnpackedPrograms() {}

  static void removeHalfUnpacked(Path programs) throws IOException {
    if (!Files.isDirectory(programs)) {
      return;
    }
    for (Path version : children(programs)) {
      boolean ours = String.valueOf(version.getFileName()).startsWith("PG-");
      if (ours && !isFinished(version)) {
        Directories.delete(version);
      }
    }
  }

  private static boolean isFinished(Path version) throws IOException {
    for (int look = 0; look < MOST_LOOKS; look++) {
      if (Files.exists(version.resolve(MARKER))) {
        return true;
      }
      if (!isRecent(version)) {
        return false;
      }
      pause();
    }
    return true;
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BackendFailure("interrupted while PostgreSQL was being unpacked", e);
    }
  }

  private static List<Path> children(Path directory) throws IOException {
    try (Stream<Path> children = Files.list(directory)) {
      return children.filter(Files::isDirectory).toList();
    }
  }

  private static boolean isRecent(Path version) throws IOException {
    FileTime newest = Files.getLastModifiedTime(version);
    for (Path part : children(version)) {
      FileTime changed = Files.getLastModifiedTime(part);
      newest = changed.compareTo(newest) > 0 ? changed : newest;
    }
    return newest.toInstant().isAfter(Instant.now().minus(RECENT));
  }
}

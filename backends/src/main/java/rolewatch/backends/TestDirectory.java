package rolewatch.backends;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A directory for the embedded servers of one test run, named after its process, so that what a
 * killed run left there, servers included, is found and cleared away by the next one.
 */
record TestDirectory(Path path) {

  private static final AtomicInteger COUNT = new AtomicInteger();

  static TestDirectory create() {
    Path runs = Directories.writable(home().resolve("runs"));
    clearDead(runs);
    String name = ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();
    return new TestDirectory(Directories.writable(runs.resolve(name)));
  }

  /** Where programs are unpacked once for all runs. */
  static Path programs() {
    return home().resolve("programs");
  }

  private static Path home() {
    String user = System.getProperty("user.name");
    return Path.of(System.getProperty("java.io.tmpdir"), "rolewatch-" + user);
  }

  private static void clearDead(Path runs) {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(runs)) {
      for (Path run : all) {
        if (owner(run).isEmpty()) {
          new TestDirectory(run).stopServers();
          Directories.delete(run);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Optional<ProcessHandle> owner(Path run) {
    String name = String.valueOf(run.getFileName());
    return ProcessHandle.of(Long.parseLong(name.substring(0, name.indexOf('-'))))
        .filter(ProcessHandle::isAlive);
  }

  private void stopServers() {
    PostgresDirectory.open(path.resolve("postgres")).stopServerLeftBehind();
    RedisDirectory.open(path.resolve("redis")).stopServerLeftBehind();
  }

  void delete() {
    Directories.delete(path);
  }
}

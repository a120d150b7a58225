package rolewatch.benchmarks.stats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import rolewatch.backends.Durability;
import rolewatch.backends.EmbeddedPostgres;
import rolewatch.backends.LocalServers;
import rolewatch.backends.ServerPorts;

/**
 * The servers as people run them, so that what is committed is on disk, over a directory removed.
 */
final class Servers implements AutoCloseable {

  private final Path directory;
  private final LocalServers servers;
  private final Thread atExit = new Thread(this::stop);
  private int databases;

  private Servers(Path directory, LocalServers servers) {
    this.directory = directory;
    this.servers = servers;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  static Servers start() {
    try {
      Path directory = Files.createTempDirectory("rolewatch-benchmark");
      return new Servers(
          directory,
          LocalServers.start(
              directory.resolve("data"),
              directory.resolve("programs"),
              ServerPorts.free(),
              Durability.KEPT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LocalServers all() {
    return servers;
  }

  String user() {
    return EmbeddedPostgres.USER;
  }

  String password() {
    return servers.postgres().password();
  }

  /** The address of a new, empty database. */
  String freshDatabase() {
    String name = "benchmark_" + ++databases;
    servers.postgres().createDatabase(name);
    return servers.postgres().jdbcUrl(name);
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(atExit);
    stop();
  }

  /** Also when somebody ends the benchmark early. */
  private void stop() {
    servers.close();
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package rolewatch.backends;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import redis.embedded.core.ExecutableProvider;

/** A directory with a Redis server's program, settings, password, log and process id. */
final class RedisDirectory {

  private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

  /** The server answers one client at a time, so the cache must stay far from swapping. */
  private static final String MEMORY = "96mb";

  private final Path root;
  private final String password;

  private RedisDirectory(Path root) {
    this.root = root;
    this.password = Secret.in(root.resolve("password"));
  }

  static RedisDirectory open(Path directory) {
    return new RedisDirectory(Directories.writable(directory));
  }

  String password() {
    return password;
  }

  Path log() {
    return root.resolve("redis.log");
  }

  /** The end of the server's log, on one line; empty if it wrote none. */
  String lastWords() throws IOException {
    List<String> lines = Files.exists(log()) ? Files.readAllLines(log()) : List.of();
    return String.join(" / ", lines.subList(Math.max(0, lines.size() - 2), lines.size()));
  }

  Process launch(int port) throws IOException {
    Path program = ExecutableProvider.newJarResourceProvider(root.toFile()).get().toPath();
    Secret.write(settingsFile(), String.join("\n", settings(port)) + "\n");
    Process server =
        new ProcessBuilder(Processes.inOwnSession(program.toString(), settingsFile().toString()))
            .directory(root.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log().toFile())
            .start();
    Secret.write(pidFile(), String.valueOf(server.pid()));
    return server;
  }

  private List<String> settings(int port) {
    return List.of(
        "bind 127.0.0.1",
        "port " + port,
        "requirepass " + password,
        "save \"\"",
        "appendonly no",
        "maxmemory " + MEMORY,
        "maxmemory-policy allkeys-lru",
        "databases 1");
  }

  private Path settingsFile() {
    return root.resolve("redis.conf");
  }

  private Path pidFile() {
    return root.resolve("redis.pid");
  }

  /** Stops the server of this directory, if there is one. */
  void stopServerLeftBehind() {
    Processes.named(pidFile(), "redis-server").ifPresent(RedisDirectory::stop);
    try {
      Files.deleteIfExists(pidFile());
    } catch (IOException notWritable) {
      throw new BackendFailure("Cannot remove " + pidFile() + ".", notWritable);
    }
  }

  private static void stop(ProcessHandle server) {
    server.destroy();
    if (!Processes.awaitEnd(server, STOP_PATIENCE)) {
      server.destroyForcibly();
      Processes.awaitEnd(server, STOP_PATIENCE);
    }
  }
}

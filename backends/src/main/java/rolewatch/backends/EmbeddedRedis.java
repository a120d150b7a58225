package rolewatch.backends;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/** One Redis server as a child process on the loopback interface: a cache, nothing is saved. */
public final class EmbeddedRedis implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(20);

  private final RedisDirectory directory;
  private final String url;

  private EmbeddedRedis(RedisDirectory directory, String url) {
    this.directory = directory;
    this.url = url;
  }

  /**
   * Starts an empty server. One that a killed run left behind with the same directory is stopped
   * first.
   *
   * @param directory where its program, settings and log are
   * @param port where it listens
   * @throws BackendFailure if the port is taken, the directory is not writable or the server fails
   */
  public static EmbeddedRedis start(Path directory, int port) {
    RedisDirectory place = RedisDirectory.open(directory);
    place.stopServerLeftBehind();
    Ports.requireFree(port, "Redis");
    EmbeddedRedis redis =
        new EmbeddedRedis(
            place, "redis://default:%s@127.0.0.1:%d".formatted(place.password(), port));
    try {
      redis.awaitAnswer(place.launch(port));
      return redis;
    } catch (IOException failed) {
      place.stopServerLeftBehind();
      throw new BackendFailure(
          "Redis did not start (see %s): %s".formatted(place.log(), failed.getMessage()), failed);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      place.stopServerLeftBehind();
      throw new BackendFailure("Redis was not awaited.", stop);
    }
  }

  private void awaitAnswer(Process server) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!answers()) {
      if (!server.isAlive()) {
        throw new IOException(
            "it ended with code %d: %s".formatted(server.exitValue(), directory.lastWords()));
      }
      if (System.nanoTime() > deadline) {
        throw new IOException("no answer in " + PATIENCE.toSeconds() + " s");
      }
      Thread.sleep(BETWEEN_ATTEMPTS);
    }
  }

  private boolean answers() {
    try (Jedis redis = new Jedis(URI.create(url))) {
      return "PONG".equals(redis.ping());
    } catch (JedisException notYet) {
      return false;
    }
  }

  /** Where clients connect, password included. */
  public String url() {
    return url;
  }

  /** Stops the server. */
  @Override
  public void close() {
    directory.stopServerLeftBehind();
  }
}

package rolewatch.backends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;

/** Ports that are taken between the choice and the start. */
class TakenPortIT {

  @Test
  void testServersStartOnOtherPortsWhenOneWasTaken() throws Exception {
    try (ServerSocket holder = holder()) {
      ServerPorts free = ServerPorts.free();
      ServerPorts taken =
          new ServerPorts(
              free.kafka(), free.kafkaController(), free.postgres(), holder.getLocalPort());
      Iterator<ServerPorts> ports = List.of(taken, ServerPorts.free()).iterator();

      try (Backends backends = EmbeddedBackends.start(ports::next);
          Jedis redis = new Jedis(URI.create(backends.redisUrl()))) {
        assertThat(redis.ping()).isEqualTo("PONG");
      }
    }
  }

  @Test
  void redisThatCannotListenSaysWhyInItsOwnWords(@TempDir Path directory) throws Exception {
    try (ServerSocket holder = holder()) {
      RedisDirectory place = RedisDirectory.open(directory);

      assertThat(place.launch(holder.getLocalPort()).waitFor()).isNotZero();

      assertThat(place.lastWords()).contains("Address already in use");
    }
  }

  @Test
  void aServerOfTheStandaloneKeepsToItsPort(@TempDir Path directory) throws Exception {
    try (ServerSocket holder = holder()) {
      int port = holder.getLocalPort();

      assertThatThrownBy(() -> EmbeddedRedis.start(directory, port))
          .isInstanceOf(BackendFailure.class)
          .hasMessageContaining("Port " + port + " (Redis) is taken by");
    }
  }

  private static ServerSocket holder() throws Exception {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }
}

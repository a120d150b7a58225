package rolewatch.backends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;

/** The embedded servers only: what they keep, and what they survive. */
class KilledServersIT {

  private static final String TOPIC = "kept.topic";

  private final ServerPorts ports = ServerPorts.free();

  @TempDir private Path directory;

  @Test
  void keepsTopicsAndRowsOverAStopAndAStart() throws Exception {
    LocalServers first = start();
    write();
    first.close();

    LocalServers second = start();
    assertKept();
    second.close();
  }

  @Test
  void stopsTheServersOfAKilledProcessAndKeepsTheirData() throws Exception {
    Process child = ServersInAChild.start(directory, ports);
    ServersInAChild.awaitReady(child);
    write();
    List<ProcessHandle> orphans = serverProcesses();

    child.destroyForcibly().waitFor();

    assertThat(orphans).hasSize(2).allMatch(ProcessHandle::isAlive);
    LocalServers second = start();
    assertThat(orphans).noneMatch(ProcessHandle::isAlive);
    assertKept();
    second.close();
    assertThat(serverProcesses()).isEmpty();
  }

  @Test
  void startsAfterBeingKilledAtAnyMomentOfTheFirstStart() throws Exception {
    for (int millis : List.of(300, 800, 1_300, 2_000)) {
      Process child = ServersInAChild.start(directory, ports);
      child.waitFor(millis, TimeUnit.MILLISECONDS);
      child.destroyForcibly().waitFor();
    }

    LocalServers servers = start();
    write();
    assertKept();
    servers.close();
  }

  @Test
  void saysWhichProcessHasThePort() throws Exception {
    try (ServerSocket holder =
        new ServerSocket(ports.redis(), 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> EmbeddedRedis.start(directory, holder.getLocalPort()))
          .isInstanceOf(BackendFailure.class)
          .hasMessage(
              "Port %d (Redis) is taken by java (process %d)."
                  .formatted(ports.redis(), ProcessHandle.current().pid()));
    }
  }

  @Test
  void refusesPeopleWithoutThePassword() throws Exception {
    try (LocalServers servers = start()) {
      String url = servers.postgres().jdbcUrl(LocalServers.DATABASE);
      assertThatThrownBy(() -> DriverManager.getConnection(url, EmbeddedPostgres.USER, "guess"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
      try (Jedis stranger = new Jedis("127.0.0.1", ports.redis())) {
        assertThatThrownBy(stranger::ping).hasMessageContaining("NOAUTH");
      }
    }
  }

  private LocalServers start() {
    return LocalServers.start(directory, TestDirectory.programs(), ports, Durability.KEPT);
  }

  private void write() throws Exception {
    KafkaProbe kafka = kafka();
    kafka.createTopic(TOPIC);
    kafka.sendInTransaction(TOPIC, "kept", true);
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE kept AS SELECT 'kept'::text AS word");
    }
  }

  private void assertKept() throws Exception {
    assertThat(kafka().readCommitted(TOPIC, 1)).containsExactly("kept");
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT word FROM kept")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("kept");
    }
  }

  private KafkaProbe kafka() {
    return new KafkaProbe("127.0.0.1:" + ports.kafka());
  }

  private Connection connect() throws SQLException {
    String password = PostgresDirectory.open(directory.resolve("postgres")).password();
    String url = "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + LocalServers.DATABASE;
    return DriverManager.getConnection(url, EmbeddedPostgres.USER, password);
  }

  private List<ProcessHandle> serverProcesses() {
    Path postgres = directory.resolve("postgres").resolve("cluster").resolve("postmaster.pid");
    Path redis = directory.resolve("redis").resolve("redis.pid");
    return Stream.of(Processes.named(postgres, "postgres"), Processes.named(redis, "redis-server"))
        .flatMap(Optional::stream)
        .toList();
  }
}

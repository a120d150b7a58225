package rolewatch.backends;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;
import rolewatch.events.Topics;

/** The published images of the three servers, run by the machine's container engine. */
final class ContainerBackends implements Backends {

  private static final String DATABASE = "rolewatch";
  private static final int REDIS_PORT = 6379;

  private final AtomicInteger databases = new AtomicInteger();
  private final KafkaContainer kafka = kafka();
  private final PostgreSQLContainer postgres = postgres();
  private final GenericContainer<?> redis = redis();

  private ContainerBackends() {}

  static ContainerBackends start() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      throw new BackendFailure(
          PROPERTY + " is 'containers', but no container engine answers; start Docker first.");
    }
    ContainerBackends backends = new ContainerBackends();
    try {
      Startables.deepStart(Stream.of(backends.kafka, backends.postgres, backends.redis)).join();
      return backends;
    } catch (CompletionException failed) {
      backends.close();
      throw new BackendFailure("A container did not start: " + failed.getMessage(), failed);
    }
  }

  private static KafkaContainer kafka() {
    return new KafkaContainer("apache/kafka:4.2.1")
        .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
        .withEnv("KAFKA_MESSAGE_MAX_BYTES", String.valueOf(Topics.MAX_RECORD_BYTES))
        .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
        .withEnv("KAFKA_GROUP_CONSUMER_HEARTBEAT_INTERVAL_MS", "1000")
        .withEnv("KAFKA_GROUP_CONSUMER_MIN_HEARTBEAT_INTERVAL_MS", "500");
  }

  private static PostgreSQLContainer postgres() {
    return new PostgreSQLContainer("postgres:18")
        .withDatabaseName(DATABASE)
        .withUsername(EmbeddedPostgres.USER)
        .withPassword(DATABASE)
        .withEnv(
            "POSTGRES_INITDB_ARGS",
            "--encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8");
  }

  private static GenericContainer<?> redis() {
    return new GenericContainer<>("redis:8")
        .withExposedPorts(REDIS_PORT)
        .waitingFor(Wait.forListeningPort());
  }

  @Override
  public String kafkaBootstrapServers() {
    return kafka.getBootstrapServers();
  }

  @Override
  public String jdbcUrl() {
    return jdbcUrl(DATABASE);
  }

  private String jdbcUrl(String database) {
    return "jdbc:postgresql://%s:%d/%s"
        .formatted(
            postgres.getHost(),
            postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
            database);
  }

  @Override
  public String jdbcUser() {
    return postgres.getUsername();
  }

  @Override
  public String jdbcPassword() {
    return postgres.getPassword();
  }

  @Override
  public String redisUrl() {
    return "redis://" + redis.getHost() + ":" + redis.getMappedPort(REDIS_PORT);
  }

  @Override
  public String freshDatabase() {
    String name = DATABASE + "_" + databases.incrementAndGet();
    try (Connection connection =
            DriverManager.getConnection(jdbcUrl(), jdbcUser(), jdbcPassword());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + statement.enquoteIdentifier(name, true));
      return jdbcUrl(name);
    } catch (SQLException failed) {
      throw new BackendFailure("Cannot create the database " + name + ".", failed);
    }
  }

  @Override
  public void close() {
    kafka.stop();
    postgres.stop();
    redis.stop();
  }
}

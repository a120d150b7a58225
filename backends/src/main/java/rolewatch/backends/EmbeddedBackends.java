package rolewatch.backends;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Embedded servers over a directory of their own, which is removed with them. */
final class EmbeddedBackends implements Backends {

  private static final String DATABASE = "rolewatch";

  private final AtomicInteger databases = new AtomicInteger();
  private final TestDirectory directory;
  private final EmbeddedKafka kafka;
  private final EmbeddedPostgres postgres;
  private final EmbeddedRedis redis;

  private EmbeddedBackends(TestDirectory directory) {
    this.directory = directory;
    Path root = directory.path();
    this.redis = EmbeddedRedis.start(root.resolve("redis"), Ports.free());
    this.postgres =
        EmbeddedPostgres.start(
            root.resolve("postgres"),
            TestDirectory.programs(),
            Ports.free(),
            Durability.DISPOSABLE);
    this.postgres.createDatabase(DATABASE);
    this.kafka = EmbeddedKafka.start(root.resolve("kafka"), Ports.free(), Ports.free());
  }

  static EmbeddedBackends start() {
    return new EmbeddedBackends(TestDirectory.create());
  }

  @Override
  public String kafkaBootstrapServers() {
    return kafka.bootstrapServers();
  }

  @Override
  public String jdbcUrl() {
    return postgres.jdbcUrl(DATABASE);
  }

  @Override
  public String jdbcUser() {
    return EmbeddedPostgres.USER;
  }

  @Override
  public String jdbcPassword() {
    return postgres.password();
  }

  @Override
  public String redisUrl() {
    return redis.url();
  }

  @Override
  public String freshDatabase() {
    String name = DATABASE + "_" + databases.incrementAndGet();
    postgres.createDatabase(name);
    return postgres.jdbcUrl(name);
  }

  @Override
  public void close() {
    kafka.close();
    postgres.close();
    redis.close();
    directory.delete();
  }
}

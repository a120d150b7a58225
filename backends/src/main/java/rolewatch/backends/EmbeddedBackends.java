package rolewatch.backends;

import java.util.concurrent.atomic.AtomicInteger;

/** Embedded servers over a directory of their own, which is removed with them. */
final class EmbeddedBackends implements Backends {

  private final AtomicInteger databases = new AtomicInteger();
  private final TestDirectory directory;
  private final LocalServers servers;

  private EmbeddedBackends(TestDirectory directory) {
    this.directory = directory;
    this.servers =
        LocalServers.start(
            directory.path(), TestDirectory.programs(), ServerPorts.free(), Durability.DISPOSABLE);
  }

  static EmbeddedBackends start() {
    return new EmbeddedBackends(TestDirectory.create());
  }

  @Override
  public String kafkaBootstrapServers() {
    return servers.kafka().bootstrapServers();
  }

  @Override
  public String jdbcUrl() {
    return servers.postgres().jdbcUrl(LocalServers.DATABASE);
  }

  @Override
  public String jdbcUser() {
    return EmbeddedPostgres.USER;
  }

  @Override
  public String jdbcPassword() {
    return servers.postgres().password();
  }

  @Override
  public String redisUrl() {
    return servers.redis().url();
  }

  @Override
  public String freshDatabase() {
    String name = LocalServers.DATABASE + "_" + databases.incrementAndGet();
    servers.postgres().createDatabase(name);
    return servers.postgres().jdbcUrl(name);
  }

  @Override
  public void close() {
    servers.close();
    directory.delete();
  }
}

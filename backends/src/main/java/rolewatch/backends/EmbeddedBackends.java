package rolewatch.backends;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Embedded servers over a directory of their own, which is removed with them. */
final class EmbeddedBackends implements Backends {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBackends.class);

  /** A port that was free may be another program's by the time a server binds it. */
  private static final int ATTEMPTS = 3;

  private final AtomicInteger databases = new AtomicInteger();
  private final TestDirectory directory;
  private final LocalServers servers;

  private EmbeddedBackends(TestDirectory directory, LocalServers servers) {
    this.directory = directory;
    this.servers = servers;
  }

  static EmbeddedBackends start() {
    return start(ServerPorts::free);
  }

  /** Tries other ports, each time over a new directory, before it gives up. */
  static EmbeddedBackends start(Supplier<ServerPorts> ports) {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        return startOn(ports.get());
      } catch (BackendFailure failed) {
        LOG.warn("Trying other ports: {}", failed.getMessage());
      }
    }
    return startOn(ports.get());
  }

  private static EmbeddedBackends startOn(ServerPorts ports) {
    TestDirectory directory = TestDirectory.create();
    Path programs = TestDirectory.programs();
    return new EmbeddedBackends(
        directory, LocalServers.start(directory.path(), programs, ports, Durability.DISPOSABLE));
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

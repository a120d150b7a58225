package rolewatch.standalone;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rolewatch.backends.BackendFailure;
import rolewatch.backends.Durability;
import rolewatch.backends.LocalServers;
import rolewatch.backends.Ports;

/** All of Rolewatch, running in this process. */
public final class Standalone implements AutoCloseable {

  private final Options options;
  private final Path programs;
  private final DataDirectory data;
  private volatile boolean closing;
  private @Nullable LocalServers servers;
  private @Nullable Services services;

  private Standalone(Options options, Path programs, DataDirectory data) {
    this.options = options;
    this.programs = programs;
    this.data = data;
  }

  /**
   * Starts everything and returns when it serves.
   *
   * @param programs where PostgreSQL's programs are unpacked, unless they are there
   * @throws StartRefused before anything is started, if it cannot be started like this
   * @throws RuntimeException of the part that failed; what was started is stopped again
   */
  public static Standalone start(Options options, Path programs) throws InterruptedException {
    Standalone standalone = prepare(options, programs);
    try {
      standalone.startServers();
      standalone.startServices();
      return standalone;
    } catch (RuntimeException | InterruptedException failed) {
      standalone.close();
      throw failed;
    }
  }

  /** Takes the data directory and makes sure that everything can be started. */
  static Standalone prepare(Options options, Path programs) {
    BoardsCheck.requireValid(options.boards());
    DataDirectory data = DataDirectory.take(options.data(), options.ports());
    try {
      LocalServers.stopLeftBehind(data.servers());
      options.ports().purposes().forEach(Ports::requireFree);
      return new Standalone(options, programs, data);
    } catch (BackendFailure refused) {
      data.close();
      throw new StartRefused(String.valueOf(refused.getMessage()), refused);
    }
  }

  /** Where everything listens. */
  public PortPlan ports() {
    return options.ports();
  }

  Path directory() {
    return data.path();
  }

  /** Starts Kafka, PostgreSQL and Redis; a stop that came before wins. */
  synchronized void startServers() throws InterruptedException {
    requireNotClosing();
    servers =
        LocalServers.start(data.servers(), programs, options.ports().servers(), Durability.KEPT);
  }

  /** Starts the three services; a stop that came before wins. */
  synchronized void startServices() throws InterruptedException {
    requireNotClosing();
    services = Services.start(ServiceStarts.of(options, Objects.requireNonNull(servers)));
  }

  private void requireNotClosing() throws InterruptedException {
    if (closing) {
      throw new InterruptedException("stopped while starting");
    }
  }

  /** Stops everything in order: ingest, enrich, stats, then the servers. */
  @Override
  public void close() {
    closing = true;
    closeParts();
  }

  private synchronized void closeParts() {
    if (services != null) {
      services.close();
      services = null;
    }
    if (servers != null) {
      servers.close();
      servers = null;
    }
    data.close();
  }
}

package rolewatch.backends;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.FinalizedVersionRange;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One Kafka node, broker and controller at once, in this process; topics are kept on disk. */
public final class EmbeddedKafka implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedKafka.class);

  private static final String TRANSACTIONS = "transaction.version";

  /** Since this version every transaction has its own producer epoch, so none can hang over. */
  private static final short TRANSACTIONS_WANTED = 2;

  private final KafkaRaftServer server;
  private final String bootstrapServers;

  private EmbeddedKafka(KafkaRaftServer server, String bootstrapServers) {
    this.server = server;
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * Starts the node over a directory, which is formatted at the first start.
   *
   * @param directory where the logs are
   * @param port where clients connect, on the loopback interface
   * @param controllerPort where the node speaks to itself
   * @throws BackendFailure if a port is taken, the directory is not writable or the node fails
   */
  public static EmbeddedKafka start(Path directory, int port, int controllerPort) {
    Ports.requireFree(port, "Kafka");
    Ports.requireFree(controllerPort, "Kafka controller");
    Path logs = Directories.writable(directory);
    KafkaDirectory.formatOnce(logs);
    KafkaConfig settings = new KafkaConfig(KafkaSettings.of(logs, port, controllerPort), false);
    KafkaRaftServer server = new KafkaRaftServer(settings, Time.SYSTEM);
    EmbeddedKafka kafka = new EmbeddedKafka(server, "127.0.0.1:" + port);
    try {
      server.startup();
      kafka.requireTransactions();
      return kafka;
    } catch (Exception failed) {
      kafka.close();
      throw new BackendFailure("Kafka did not start over " + logs + ": " + failed, failed);
    }
  }

  /** Where clients connect, as {@code host:port}. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  private void requireTransactions() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      Map<String, FinalizedVersionRange> features =
          admin.describeFeatures().featureMetadata().get(30, TimeUnit.SECONDS).finalizedFeatures();
      FinalizedVersionRange transactions = features.get(TRANSACTIONS);
      if (transactions == null || transactions.maxVersionLevel() < TRANSACTIONS_WANTED) {
        throw new BackendFailure(
            TRANSACTIONS + " is " + transactions + ", wanted " + TRANSACTIONS_WANTED + ".");
      }
    }
  }

  /** Stops the node and waits until it has stopped. */
  @Override
  public void close() {
    try {
      server.shutdown();
      server.awaitShutdown();
    } catch (RuntimeException problem) {
      LOG.warn("Kafka did not stop cleanly", problem);
    }
  }
}

package rolewatch.backends;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import rolewatch.events.Topics;

/** The settings of a single, small, local Kafka node. */
final class KafkaSettings {

  private KafkaSettings() {}

  static Map<String, String> of(Path logs, int port, int controllerPort) {
    Map<String, String> settings = new HashMap<>();
    settings.putAll(identity(logs, port, controllerPort));
    settings.putAll(SINGLE_COPY);
    settings.putAll(SMALL);
    settings.putAll(QUICK);
    settings.put("message.max.bytes", String.valueOf(Topics.MAX_RECORD_BYTES));
    settings.put("auto.create.topics.enable", "false");
    return settings;
  }

  private static Map<String, String> identity(Path logs, int port, int controllerPort) {
    String client = "PLAINTEXT://127.0.0.1:" + port;
    String controller = "127.0.0.1:" + controllerPort;
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        String.valueOf(KafkaDirectory.NODE),
        "controller.quorum.voters",
        KafkaDirectory.NODE + "@" + controller,
        "controller.listener.names",
        KafkaDirectory.CONTROLLER_LISTENER,
        "listeners",
        client + "," + KafkaDirectory.CONTROLLER_LISTENER + "://" + controller,
        "advertised.listeners",
        client,
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "log.dirs",
        logs.toString());
  }

  private static final Map<String, String> SINGLE_COPY =
      Map.of(
          "default.replication.factor", "1",
          "offsets.topic.replication.factor", "1",
          "transaction.state.log.replication.factor", "1",
          "transaction.state.log.min.isr", "1",
          "share.coordinator.state.topic.replication.factor", "1",
          "share.coordinator.state.topic.min.isr", "1");

  /** Defaults are for machines of their own: 128 MB for the cleaner alone, 100 inner partitions. */
  private static final Map<String, String> SMALL =
      Map.of(
          "offsets.topic.num.partitions", "4",
          "transaction.state.log.num.partitions", "4",
          "share.coordinator.state.topic.num.partitions", "1",
          "log.index.size.max.bytes", String.valueOf(2 * 1024 * 1024),
          "log.cleaner.dedupe.buffer.size", String.valueOf(16 * 1024 * 1024),
          "num.network.threads", "2",
          "num.io.threads", "4",
          "background.threads", "2",
          "num.recovery.threads.per.data.dir", "2",
          "metadata.log.max.record.bytes.between.snapshots", String.valueOf(4 * 1024 * 1024));

  /**
   * A killed process takes the node and all its consumers down together, so whoever does not answer
   * after a start is gone. Waiting for them as long as the defaults do (45 s for consumers, 9 s for
   * the node itself, which must not register twice) would only delay the start.
   */
  private static final Map<String, String> QUICK =
      Map.of(
          "group.initial.rebalance.delay.ms", "0",
          "group.consumer.min.heartbeat.interval.ms", "500",
          "group.consumer.heartbeat.interval.ms", "1000",
          "group.consumer.min.session.timeout.ms", "6000",
          "group.consumer.session.timeout.ms", "8000",
          "group.min.session.timeout.ms", "6000",
          "broker.heartbeat.interval.ms", "500",
          "broker.session.timeout.ms", "2500",
          "transaction.abort.timed.out.transaction.cleanup.interval.ms", "2000");
}

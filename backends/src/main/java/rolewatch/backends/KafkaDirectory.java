package rolewatch.backends;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** The directory of a Kafka node. */
final class KafkaDirectory {

  static final int NODE = 1;
  static final String CONTROLLER_LISTENER = "CONTROLLER";

  private KafkaDirectory() {}

  /**
   * Writes the identity of a new cluster, unless the directory has one. The identity is written
   * last, so that a format cut short is simply done again.
   */
  static void formatOnce(Path directory) {
    if (Files.exists(directory.resolve("meta.properties"))) {
      return;
    }
    try {
      new Formatter()
          .setNodeId(NODE)
          .setClusterId(Uuid.randomUuid().toString())
          .setReleaseVersion(MetadataVersion.latestProduction())
          .setControllerListenerName(CONTROLLER_LISTENER)
          .setMetadataLogDirectory(directory.toString())
          .addDirectory(directory.toString())
          .setIgnoreFormatted(true)
          .setPrintStream(new PrintStream(PrintStream.nullOutputStream()))
          .run();
    } catch (Exception failed) {
      throw new BackendFailure("Cannot format " + directory + " for Kafka: " + failed, failed);
    }
  }
}

package rolewatch.standalone;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** The running Rolewatch of a data directory, as it wrote itself down there. */
record Instance(long pid, PortPlan ports) {

  private static final String PID = "pid";
  private static final String PORT_BASE = "port_base";

  static Path file(Path data) {
    return data.resolve("instance");
  }

  String text() {
    return PID + "=" + pid + "\n" + PORT_BASE + "=" + ports.base() + "\n";
  }

  /** The instance, if one is written down and its process lives. */
  static Optional<Instance> read(Path data) {
    try {
      return parse(Files.readString(file(data)))
          .filter(found -> ProcessHandle.of(found.pid).filter(ProcessHandle::isAlive).isPresent());
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  static Optional<Instance> parse(String text) {
    try {
      Properties properties = new Properties();
      properties.load(new StringReader(text));
      long pid = Long.parseLong(properties.getProperty(PID, ""));
      int base = Integer.parseInt(properties.getProperty(PORT_BASE, ""));
      return Optional.of(new Instance(pid, new PortPlan(base)));
    } catch (IOException | NumberFormatException | StartRefused incomplete) {
      return Optional.empty();
    }
  }
}

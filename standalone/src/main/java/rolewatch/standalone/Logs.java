package rolewatch.standalone;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The one log of the process. */
final class Logs {

  private Logs() {}

  /** Says where the log shall be; nothing may have logged before. */
  static void keepIn(Path directory) {
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    System.setProperty("rolewatch.logs", directory.toString());
  }

  /**
   * Sets logging up, in one thread: what the servers' threads said meanwhile would be lost. Tomcat
   * logs through java.util.logging, which would write to the screen.
   */
  static void start() {
    LoggerFactory.getILoggerFactory();
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }
}

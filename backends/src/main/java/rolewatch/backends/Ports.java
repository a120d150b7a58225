package rolewatch.backends;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports on the loopback interface. */
public final class Ports {

  /** Below the range from which systems pick the ports of outgoing connections. */
  private static final int LOWEST = 20_000;

  private static final int HIGHEST = 32_000;

  private Ports() {}

  /** A port nobody listens on at the moment. */
  public static int free() {
    for (int attempt = 0; attempt < 1_000; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
      if (isFree(port)) {
        return port;
      }
    }
    throw new BackendFailure("No free port between " + LOWEST + " and " + HIGHEST + ".");
  }

  /** Whether a server could listen on this loopback port now. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /**
   * Refuses to go on when the port is taken.
   *
   * @param purpose what the port is for, as in "Kafka"
   * @throws BackendFailure naming the port and, where the system tells, who listens there
   */
  public static void requireFree(int port, String purpose) {
    if (!isFree(port)) {
      throw new BackendFailure(
          "Port %d (%s) is taken by %s.".formatted(port, purpose, PortHolder.of(port)));
    }
  }
}

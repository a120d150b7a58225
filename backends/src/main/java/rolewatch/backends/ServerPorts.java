package rolewatch.backends;

import java.util.stream.IntStream;

/** Where the embedded servers listen, on the loopback interface. */
public record ServerPorts(int kafka, int kafkaController, int postgres, int redis) {

  private static final int SERVERS = 4;

  /** Four different ports nobody listens on at the moment. */
  public static ServerPorts free() {
    int[] ports = IntStream.generate(Ports::free).distinct().limit(SERVERS).toArray();
    return new ServerPorts(ports[0], ports[1], ports[2], ports[3]);
  }
}

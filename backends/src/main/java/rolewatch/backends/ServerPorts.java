package rolewatch.backends;

/** Where the embedded servers listen, on the loopback interface. */
public record ServerPorts(int kafka, int kafkaController, int postgres, int redis) {

  /** Ports nobody listens on at the moment. */
  public static ServerPorts free() {
    return new ServerPorts(Ports.free(), Ports.free(), Ports.free(), Ports.free());
  }
}

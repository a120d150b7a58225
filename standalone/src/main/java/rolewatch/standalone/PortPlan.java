package rolewatch.standalone;

import java.util.LinkedHashMap;
import java.util.Map;
import rolewatch.backends.ServerPorts;

/**
 * Which port is whose, counted from one base.
 *
 * @param base the port before the first one used, from 1024 to 65528
 */
public record PortPlan(int base) {

  static final int LOWEST = 1_024;
  static final int HIGHEST = 65_535 - 7;

  public PortPlan {
    if (base < LOWEST || base > HIGHEST) {
      throw new StartRefused(
          "The port base must be between %d and %d, not %d.".formatted(LOWEST, HIGHEST, base));
    }
  }

  public int ingest() {
    return base + 1;
  }

  public int enrich() {
    return base + 2;
  }

  public int stats() {
    return base + 3;
  }

  public ServerPorts servers() {
    return new ServerPorts(base + 4, base + 5, base + 6, base + 7);
  }

  /** Every port with what it is for, in order. */
  Map<Integer, String> purposes() {
    Map<Integer, String> purposes = new LinkedHashMap<>();
    purposes.put(ingest(), "ingest-service");
    purposes.put(enrich(), "enrich-service");
    purposes.put(stats(), "stats-service and dashboard");
    purposes.put(servers().kafka(), "Kafka");
    purposes.put(servers().kafkaController(), "Kafka controller");
    purposes.put(servers().postgres(), "PostgreSQL");
    purposes.put(servers().redis(), "Redis");
    return purposes;
  }
}

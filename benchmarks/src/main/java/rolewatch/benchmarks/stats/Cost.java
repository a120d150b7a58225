package rolewatch.benchmarks.stats;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What something took, in nanoseconds.
 *
 * @param wall by the clock
 * @param java processor time of this process, compiling and collecting included
 * @param postgres processor time of PostgreSQL, background work included
 */
record Cost(long wall, long java, long postgres) {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  static final Cost NONE = new Cost(0, 0, 0);

  static Cost of(ServerProcessor server, Runnable work) {
    Cost before = now(server);
    work.run();
    return now(server).minus(before);
  }

  static Cost now(ServerProcessor server) {
    return new Cost(System.nanoTime(), SYSTEM.getProcessCpuTime(), server.time());
  }

  Cost plus(Cost other) {
    return new Cost(wall + other.wall, java + other.java, postgres + other.postgres);
  }

  Cost minus(Cost other) {
    return new Cost(wall - other.wall, java - other.java, postgres - other.postgres);
  }

  /** Events a second by the clock. */
  double rate(long events) {
    return events * 1e9 / wall;
  }

  /** Events a second that so much processor time would allow on two cores of one's own. */
  double rateOnTwoCores(long events) {
    return 2 * events * 1e9 / (java + postgres);
  }
}

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

  long processors() {
    return java + postgres;
  }

  /** The rate and what one of so many events took; beside it the rate on two idle cores. */
  String of(long events) {
    return "%,7.0f/s by the clock   java %5.0f µs   postgres %5.0f µs   %,7.0f/s on two idle cores"
        .formatted(
            events * 1e9 / wall,
            java / 1e3 / events,
            postgres / 1e3 / events,
            2 * events * 1e9 / processors());
  }
}

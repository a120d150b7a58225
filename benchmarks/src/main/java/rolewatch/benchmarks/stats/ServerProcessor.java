package rolewatch.benchmarks.stats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The processor time of all processes of a PostgreSQL server, those that have ended included. Read
 * from Linux's {@code /proc}; elsewhere it is 0.
 */
final class ServerProcessor {

  private static final long NANOSECONDS_A_TICK = 10_000_000;

  /**
   * Of the fields after the name: time of its own in user and system mode, then of its children.
   */
  private static final int FIRST = 11;

  private static final int LAST = 14;

  private final long main;

  /** The server behind a connection. */
  ServerProcessor(JdbcTemplate jdbc) {
    Long backend = jdbc.queryForObject("select pg_backend_pid()", Long.class);
    main =
        ProcessHandle.of(backend == null ? -1 : backend)
            .flatMap(ProcessHandle::parent)
            .map(ProcessHandle::pid)
            .orElse(-1L);
  }

  /** In nanoseconds, since it started. */
  long time() {
    try (Stream<ProcessHandle> children =
        ProcessHandle.of(main).stream().flatMap(ProcessHandle::children)) {
      return time(main) + children.mapToLong(child -> time(child.pid())).sum();
    }
  }

  private static long time(long process) {
    Path file = Path.of("/proc", String.valueOf(process), "stat");
    try {
      String line = Files.isReadable(file) ? Files.readString(file) : "";
      String[] fields = line.substring(line.lastIndexOf(')') + 1).strip().split(" ", -1);
      long ticks = 0;
      for (int i = FIRST; i <= LAST && i < fields.length; i++) {
        ticks += Long.parseLong(fields[i]);
      }
      return ticks * NANOSECONDS_A_TICK;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

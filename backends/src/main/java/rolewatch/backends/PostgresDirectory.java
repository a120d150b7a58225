package rolewatch.backends;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A directory with a database cluster, its password, and the server that may run over it. */
final class PostgresDirectory {

  /** Cutting clients off takes no time; writing out the buffers may, on a slow disk. */
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

  private final Path root;
  private final String password;

  private PostgresDirectory(Path root) {
    this.root = root;
    this.password = Secret.in(passwordFile());
  }

  static PostgresDirectory open(Path directory) {
    return new PostgresDirectory(Directories.writable(directory));
  }

  Path data() {
    return root.resolve("cluster");
  }

  Path log() {
    return data().resolve("log");
  }

  Path passwordFile() {
    return root.resolve("password");
  }

  String password() {
    return password;
  }

  /** A cluster whose initialisation was cut short cannot be used and holds nothing yet. */
  void removeUnfinished() {
    if (!Files.exists(finished())) {
      Directories.delete(data());
    }
  }

  void markFinished() throws IOException {
    if (!Files.exists(finished())) {
      Files.createFile(finished());
    }
  }

  private Path finished() {
    return root.resolve("initialised");
  }

  /** Stops the server that runs over the data, if there is one, and waits for its processes. */
  void stopServerLeftBehind() {
    Optional<ProcessHandle> server = Processes.named(data().resolve("postmaster.pid"), "postgres");
    server.ifPresent(this::stop);
    // A postmaster killed outright leaves backends that hold its shared memory a moment longer.
    for (ProcessHandle backend : backends()) {
      if (!Processes.awaitEnd(backend, Duration.ofSeconds(5))) {
        backend.destroyForcibly();
        Processes.awaitEnd(backend, Duration.ofSeconds(5));
      }
    }
  }

  private void stop(ProcessHandle server) {
    // INT: PostgreSQL's fast shutdown. QUIT: at once, with recovery at the next start.
    for (String signal : List.of("INT", "QUIT", "KILL")) {
      Processes.signal(server, signal);
      if (Processes.awaitEnd(server, STOP_PATIENCE)) {
        return;
      }
    }
    throw new BackendFailure(
        "PostgreSQL (process %d) over %s does not stop; stop it by hand."
            .formatted(server.pid(), data()));
  }

  /** Every process of a PostgreSQL server works in its data directory; only Linux shows that. */
  private List<ProcessHandle> backends() {
    List<ProcessHandle> found = new ArrayList<>();
    Path processes = Path.of("/proc");
    if (!Files.isDirectory(processes.resolve("self"))) {
      return found;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(processes, "[0-9]*")) {
      all.forEach(
          process -> {
            if (worksInData(process)) {
              ProcessHandle.of(Long.parseLong(String.valueOf(process.getFileName())))
                  .ifPresent(found::add);
            }
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found;
  }

  private boolean worksInData(Path process) {
    try {
      return Files.readSymbolicLink(process.resolve("cwd")).equals(data());
    } catch (IOException endedOrNotOurs) {
      return false;
    }
  }
}

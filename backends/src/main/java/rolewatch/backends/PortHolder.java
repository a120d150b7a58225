package rolewatch.backends;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out which process listens on a port, from Linux's /proc; elsewhere it does not know. */
final class PortHolder {

  private static final String LISTENING = "0A";
  private static final Path PROCESSES = Path.of("/proc");

  private PortHolder() {}

  /** A phrase that fits behind "taken by": the process with its id, or "another program". */
  static String of(int port) {
    Set<String> sockets = listeningSockets(port);
    return ProcessHandle.allProcesses()
        .filter(process -> holdsAny(process.pid(), sockets))
        .findFirst()
        .map(PortHolder::describe)
        .orElse("another program");
  }

  private static String describe(ProcessHandle process) {
    Optional<String> program =
        process.info().command().map(path -> String.valueOf(Path.of(path).getFileName()));
    return program
        .map(name -> name + " (process " + process.pid() + ")")
        .orElse("process " + process.pid());
  }

  private static Set<String> listeningSockets(int port) {
    Set<String> sockets = new HashSet<>();
    for (String table : List.of("net/tcp", "net/tcp6")) {
      rows(PROCESSES.resolve(table)).stream()
          .skip(1)
          .map(row -> row.trim().split("\\s+"))
          .filter(fields -> fields[3].equals(LISTENING) && localPort(fields[1]) == port)
          .forEach(fields -> sockets.add("socket:[" + fields[9] + "]"));
    }
    return sockets;
  }

  private static List<String> rows(Path table) {
    try {
      return Files.readAllLines(table);
    } catch (IOException noSuchTable) {
      return List.of();
    }
  }

  private static int localPort(String address) {
    return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1), 16);
  }

  private static boolean holdsAny(long pid, Set<String> sockets) {
    if (sockets.isEmpty()) {
      return false;
    }
    Path files = PROCESSES.resolve(String.valueOf(pid)).resolve("fd");
    try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(files)) {
      for (Path descriptor : descriptors) {
        if (pointsTo(descriptor, sockets)) {
          return true;
        }
      }
      return false;
    } catch (IOException notOurs) {
      return false;
    }
  }

  private static boolean pointsTo(Path descriptor, Set<String> sockets) {
    try {
      return sockets.contains(Files.readSymbolicLink(descriptor).toString());
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }
}

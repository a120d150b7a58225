package rolewatch.backends;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs the embedded servers in a Java process of their own, which a test can kill. */
final class ServersInAChild {

  private static final String READY = "ready";

  private ServersInAChild() {}

  static Process start(Path directory, ServerPorts ports) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ServersInAChild.class.getName(), directory.toString()));
    command.addAll(
        List.of(
            String.valueOf(ports.kafka()),
            String.valueOf(ports.kafkaController()),
            String.valueOf(ports.postgres()),
            String.valueOf(ports.redis())));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  static void awaitReady(Process child) throws IOException {
    BufferedReader output = child.inputReader();
    String line = output.readLine();
    while (line != null && !line.equals(READY)) {
      line = output.readLine();
    }
    if (line == null) {
      throw new IOException("The child ended before its servers were ready.");
    }
  }

  public static void main(String... arguments) throws InterruptedException {
    Path directory = Path.of(arguments[0]);
    List<Integer> ports = Arrays.stream(arguments).skip(1).map(Integer::valueOf).toList();
    LocalServers.start(
        directory,
        TestDirectory.programs(),
        new ServerPorts(ports.get(0), ports.get(1), ports.get(2), ports.get(3)),
        Durability.KEPT);
    System.out.println(READY);
    Thread.currentThread().join();
  }
}

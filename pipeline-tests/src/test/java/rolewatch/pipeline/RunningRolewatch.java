package rolewatch.pipeline;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All of Rolewatch in a process of its own, as the launcher starts it, so that it can be killed.
 */
final class RunningRolewatch implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final JsonMapper JSON = new JsonMapper();

  private final Path boards;
  private final Path data;
  private final int portBase;
  private final HttpClient http = HttpClient.newHttpClient();
  private Process process;

  private RunningRolewatch(Path boards, Path data) {
    this.boards = boards;
    this.data = data;
    this.portBase = freeRange();
  }

  static RunningRolewatch start(Path boards, Path data) {
    RunningRolewatch rolewatch = new RunningRolewatch(boards, data);
    rolewatch.start();
    return rolewatch;
  }

  void start() {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx900m",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "rolewatch.standalone.Main",
            "up",
            "--boards",
            boards.toString(),
            "--data",
            data.toString(),
            "--port-base",
            String.valueOf(portBase));
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(
                  ProcessBuilder.Redirect.appendTo(data.resolveSibling("up.txt").toFile()))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As somebody pulls the plug: no shutdown hook, no flush. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** What it has printed since its first start. */
  String output() {
    try {
      return Files.readString(data.resolveSibling("up.txt"));
    } catch (IOException e) {
      return "nothing: " + e;
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  JsonNode ingest(String path) {
    return get(portBase + 1, path);
  }

  JsonNode enrich(String path) {
    return get(portBase + 2, path);
  }

  JsonNode stats(String path) {
    return get(portBase + 3, path);
  }

  /** Waits until as many postings are open in the figures, and nothing waits in between. */
  void awaitOpen(int postings) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(300))
        .ignoreExceptionsMatching(e -> e instanceof UncheckedIOException)
        .until(
            () -> {
              JsonNode status = stats("/v1/status");
              return status.at("/postings/open").asInt(-1) == postings
                  && status.path("lag").asInt(-1) == 0
                  && enrich("/v1/status").path("lag").asInt(-1) == 0;
            });
  }

  /** Has every board read now. */
  void readBoards() {
    send(HttpRequest.newBuilder(uri(portBase + 1, "/v1/boards/read")).POST(noBody()).build());
  }

  private static HttpRequest.BodyPublisher noBody() {
    return HttpRequest.BodyPublishers.noBody();
  }

  private JsonNode get(int port, String path) {
    return JSON.readTree(send(HttpRequest.newBuilder(uri(port, path)).build()).body());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new ConnectException(request.uri() + " answered " + response.statusCode());
      }
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URI uri(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  // Below the ports that the system hands out itself: between a kill and the next start one of
  // those may go to any connection that somebody opens.
  private static int freeRange() {
    for (int attempt = 0; attempt < 100; attempt++) {
      int base = 10_000 + 10 * ThreadLocalRandom.current().nextInt(2_000);
      if (IntStream.rangeClosed(base + 1, base + 7).allMatch(RunningRolewatch::isFree)) {
        return base;
      }
    }
    throw new IllegalStateException("no seven free ports side by side between 10,000 and 30,000");
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
    http.close();
  }
}

package rolewatch.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Boards on this machine in Ashby's form, whose postings a test sets. */
final class FakeBoards implements AutoCloseable {

  private final Map<String, Map<String, String>> jobs = new ConcurrentHashMap<>();
  private final HttpServer server;
  private volatile int status = 200;

  FakeBoards() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  /** Lets a board list postings with these ids, each titled after its id. */
  void list(String board, List<String> ids) {
    Map<String, String> titles = new LinkedHashMap<>();
    ids.forEach(id -> titles.put(id, "Engineer " + id));
    jobs.put(board, titles);
  }

  void title(String board, String id, String title) {
    jobs.get(board).put(id, title);
  }

  /** Makes every answer have this status. */
  void answerWith(int status) {
    this.status = status;
  }

  /** The lines of a boards file for all boards. */
  String boardsFile() {
    List<String> lines = new ArrayList<>(List.of("boards:"));
    for (String board : jobs.keySet().stream().sorted().toList()) {
      lines.add(
          "  - {source: ashby, board: %s, baseUrl: http://127.0.0.1:%d}"
              .formatted(board, server.getAddress().getPort()));
    }
    return String.join("\n", lines);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String board = path.substring(path.lastIndexOf('/') + 1);
    boolean robots = path.equals("/robots.txt");
    int code = robots ? 404 : jobs.containsKey(board) ? status : 404;
    byte[] body = (code == 200 ? listing(board) : "no").getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(code, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String listing(String board) {
    return jobs.get(board).entrySet().stream()
        .map(
            job ->
                """
                {"id": "%s", "title": "%s", "location": "Oslo", "isListed": true,
                 "descriptionHtml": "<p>Work.</p>", "jobUrl": "https://example.com/%s"}\
                """
                    .formatted(job.getKey(), job.getValue(), job.getKey()))
        .collect(Collectors.joining(",", "{\"jobs\": [", "]}"));
  }
}

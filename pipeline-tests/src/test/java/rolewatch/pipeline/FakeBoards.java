package rolewatch.pipeline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ashby boards on loopback whose postings we know, and which can misbehave. */
final class FakeBoards implements AutoCloseable {

  private static final String PATH = "/ashby/posting-api/job-board/";

  private final Map<String, Set<Integer>> open = new ConcurrentHashMap<>();
  private final Set<String> gone = ConcurrentHashMap.newKeySet();
  private final AtomicInteger flaky = new AtomicInteger();
  private final AtomicInteger requests = new AtomicInteger();
  private final HttpServer server;

  FakeBoards(int boards, int postingsPerBoard) {
    for (int board = 0; board < boards; board++) {
      Set<Integer> ids = ConcurrentHashMap.newKeySet();
      IntStream.range(0, postingsPerBoard).forEach(ids::add);
      open.put("board-" + board, ids);
    }
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  /** Writes the boards file an operator would write. */
  Path boardsFile(Path directory) throws IOException {
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/ashby";
    String lines =
        open.keySet().stream()
            .sorted()
            .map(board -> "- {source: ashby, board: %s, baseUrl: '%s'}\n".formatted(board, address))
            .collect(Collectors.joining());
    return Files.writeString(directory.resolve("boards.yaml"), "boards:\n" + lines);
  }

  /** Takes every posting whose number is divisible by {@code n} off its board. */
  void takeDownEvery(int n) {
    open.values().forEach(ids -> ids.removeIf(id -> id % n == 0));
  }

  void putBack(int postingsPerBoard) {
    open.values().forEach(ids -> IntStream.range(0, postingsPerBoard).forEach(ids::add));
  }

  void gone(String board) {
    gone.add(board);
  }

  void back(String board) {
    gone.remove(board);
  }

  /** Of every {@code n} answers one is an error or a cut body; 0 for none. */
  void flaky(int n) {
    flaky.set(n);
  }

  int openPostings() {
    return open.values().stream().mapToInt(Set::size).sum();
  }

  int openPostings(String board) {
    return open.get(board).size();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String board = path.startsWith(PATH) ? path.substring(PATH.length()) : "";
      if (!open.containsKey(board) || gone.contains(board)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      int request = requests.incrementAndGet();
      byte[] body = listing(board).getBytes(StandardCharsets.UTF_8);
      if (flaky.get() > 0 && request % flaky.get() == 0) {
        fail(exchange, request / flaky.get(), body);
        return;
      }
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static void fail(HttpExchange exchange, int turn, byte[] body) throws IOException {
    switch (turn % 3) {
      case 0 -> exchange.sendResponseHeaders(500, -1);
      case 1 -> {
        exchange.getResponseHeaders().add("Retry-After", "1");
        exchange.sendResponseHeaders(429, -1);
      }
      default -> {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body, 0, body.length / 2);
      }
    }
  }

  private String listing(String board) {
    return open.get(board).stream()
        .sorted()
        .map(id -> FakePosting.json(board, id))
        .collect(Collectors.joining(",", "{\"apiVersion\":\"1\",\"jobs\":[", "]}"));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package rolewatch.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import rolewatch.simulator.board.Showcase;
import rolewatch.simulator.market.Boards;
import rolewatch.simulator.text.AdvertisementWriter;
import rolewatch.simulator.time.MarketClock;

/** The boards of a market on a port of this machine's own, until it is closed. */
public final class SimulatorServer implements AutoCloseable {

  private static final int BACKLOG = 1_000;

  private final HttpServer server;
  private final ExecutorService threads;

  private SimulatorServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Serves the boards from now on.
   *
   * @param port 0 for any that is free
   * @throws IOException if the port is taken
   */
  public static SimulatorServer start(
      Boards boards, AdvertisementWriter writer, MarketClock clock, int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server = HttpServer.create(address, BACKLOG);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    SimulatorServer simulator = new SimulatorServer(server, threads);
    Showcase showcase = new Showcase(boards, writer, clock::instantOf);
    List<Pages> pages =
        List.of(
            new BoardPages(showcase, clock, simulator.origin()),
            new MarketPages(showcase, clock, simulator.origin()));
    server.createContext("/", exchange -> answer(exchange, pages));
    server.setExecutor(threads);
    server.start();
    return simulator;
  }

  /** Scheme, host and port. */
  public String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  private static void answer(HttpExchange exchange, List<Pages> pages) throws IOException {
    try (exchange) {
      answer(new Reply(exchange), pages);
    } catch (RuntimeException e) {
      System.getLogger(SimulatorServer.class.getName())
          .log(System.Logger.Level.ERROR, "no answer to " + exchange.getRequestURI(), e);
      throw e;
    }
  }

  private static void answer(Reply reply, List<Pages> pages) throws IOException {
    try {
      for (Pages some : pages) {
        if (some.answer(reply)) {
          return;
        }
      }
      reply.problem(404, "there is nothing at " + reply.path());
    } catch (IllegalArgumentException e) {
      reply.problem(400, String.valueOf(e.getMessage()));
    }
  }
}

package rolewatch.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rolewatch.ingest.http.HttpLimits;
import rolewatch.ingest.http.HttpTransport;

/** Fetches from real servers on this machine; only the waiting is not real. */
class PoliteFetcherTest {

  private interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final Map<String, Answering> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private HttpServer server;
  private HttpTransport transport;
  private PoliteFetcher fetcher;
  private URI base;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
    base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    pages.put("/robots.txt", text(404, ""));
    AddressRule rule = new AddressRule(Set.of(), Set.of(HostPort.of(base)));
    Duration second = Duration.ofSeconds(1);
    transport =
        new HttpTransport(rule, new HttpLimits(second, second, Duration.ofMillis(1_500)), 8);
    PoliteFetcher.Browser browser = new PoliteFetcher.Browser("rolewatch", "Rolewatch/test");
    fetcher = new PoliteFetcher(transport, rule, browser, () -> now, this::pause);
  }

  @AfterEach
  void stop() throws IOException {
    transport.close();
    server.stop(0);
  }

  @Test
  void fetchesAPageAndAsksNextTimeWhetherItChanged() throws Exception {
    pages.put(
        "/jobs",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          send(exchange, same ? 304 : 200, same ? "" : "the jobs");
        });

    Page page = ok(fetch("/jobs"));

    assertThat(page.text()).isEqualTo("the jobs");
    assertThat(page.validators().etag()).isEqualTo("\"v1\"");
    assertThat(fetcher.fetch(request("/jobs", page.validators())))
        .isInstanceOf(Fetched.NotModified.class);
  }

  @Test
  void unpacksGzip() throws Exception {
    pages.put("/jobs", gzip("packed ".repeat(100).getBytes(StandardCharsets.UTF_8)));
    assertThat(ok(fetch("/jobs")).text()).startsWith("packed packed").hasSize(700);
  }

  @Test
  void keepsToRobotsRules() throws Exception {
    pages.put(
        "/robots.txt",
        text(
            200,
            "User-agent: *\n"
                + "Disallow: /\n\n"
                + "User-agent: rolewatch\n"
                + "Disallow: /private/\n"
                + "Allow: /private/open\n"));
    pages.put("/jobs", text(200, "jobs"));
    pages.put("/private/jobs", text(200, "secret"));
    pages.put("/private/open", text(200, "open"));

    assertThat(fetch("/jobs")).isInstanceOf(Fetched.Ok.class);
    assertThat(fetch("/private/open")).isInstanceOf(Fetched.Ok.class);
    assertThat(fetch("/private/jobs"))
        .isEqualTo(new Fetched.Blocked("robots.txt disallows /private/jobs"));
    assertThat(asked).doesNotContain("/private/jobs").containsOnlyOnce("/robots.txt");
  }

  @Test
  void readsRobotsRulesAgainAfterADay() throws Exception {
    pages.put("/jobs", text(200, "jobs"));
    fetch("/jobs");
    pages.put("/robots.txt", text(200, "User-agent: *\nDisallow: /\n"));
    now = now.plus(Duration.ofHours(23));
    assertThat(fetch("/jobs")).isInstanceOf(Fetched.Ok.class);
    now = now.plus(Duration.ofHours(2));
    assertThat(fetch("/jobs")).isInstanceOf(Fetched.Blocked.class);
  }

  @Test
  void asksNothingWhileRobotsRulesCannotBeReached() throws Exception {
    pages.put("/robots.txt", text(500, ""));
    pages.put("/jobs", text(200, "jobs"));
    assertThat(fetch("/jobs")).isEqualTo(new Fetched.Failed("robots.txt: HTTP 500"));
    assertThat(asked).doesNotContain("/jobs");
    pages.put("/robots.txt", text(200, ""));
    now = now.plusSeconds(31);
    assertThat(fetch("/jobs")).isInstanceOf(Fetched.Ok.class);
  }

  @Test
  void waitsBetweenRequestsToOneHost() throws Exception {
    pages.put("/jobs", text(200, "jobs"));
    PageRequest slow =
        new PageRequest(
            base.resolve("/jobs"),
            Validators.NONE,
            Duration.ofSeconds(2),
            HostPort.of(base),
            1_000,
            false);
    Instant start = now;
    for (int i = 0; i < 4; i++) {
      fetcher.fetch(slow);
    }
    // robots.txt and four pages make four gaps
    assertThat(Duration.between(start, now)).isEqualTo(Duration.ofSeconds(8));
  }

  @Test
  void waitsAsLongAsTheServerAsks() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    pages.put(
        "/jobs",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "7");
          send(exchange, calls.incrementAndGet() == 1 ? 429 : 200, "jobs");
        });
    Instant start = now;
    assertThat(fetch("/jobs")).isInstanceOf(Fetched.Ok.class);
    assertThat(Duration.between(start, now)).isGreaterThanOrEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void leavesALongWaitToTheNextVisit() throws Exception {
    pages.put(
        "/jobs",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "3600");
          send(exchange, 503, "");
        });
    assertThat(fetch("/jobs")).isInstanceOf(Fetched.Busy.class);
    assertThat(fetch("/other"))
        .isInstanceOfSatisfying(
            Fetched.Busy.class, busy -> assertThat(busy.retryAt()).isAfter(now.plusSeconds(3_500)));
    assertThat(asked).containsOnlyOnce("/jobs").doesNotContain("/other");
  }

  @Test
  void followsFiveRedirectsAndNoMore() throws Exception {
    pages.put("/jobs", text(200, "jobs"));
    for (int i = 1; i <= 6; i++) {
      pages.put("/hop" + i, redirect(i == 1 ? "/jobs" : "/hop" + (i - 1)));
    }
    assertThat(ok(fetch("/hop5")).location()).isEqualTo(base.resolve("/jobs"));
    assertThat(ok(fetch("/hop5")).address()).isEqualTo(base.resolve("/hop5"));
    assertThat(fetch("/hop6")).isEqualTo(new Fetched.Failed("more than 5 redirects"));
  }

  @Test
  void doesNotFollowARedirectInside() throws Exception {
    for (String inside :
        List.of(
            "http://127.0.0.1:1/",
            "http://10.0.0.1/",
            "http://169.254.169.254/latest/meta-data",
            "http://[::1]/",
            "http://localhost/",
            "http://0x7f.1/",
            "http://2130706433/",
            "file:///etc/passwd",
            "gopher://example.com/")) {
      pages.put("/jobs", redirect(inside));
      assertThat(fetch("/jobs"))
          .as(inside)
          .isInstanceOfAny(Fetched.Blocked.class, Fetched.Failed.class);
    }
    assertThat(fetch("/jobs")).isInstanceOf(Fetched.Blocked.class);
  }

  @Test
  void stopsABombWhileItUnpacks() throws Exception {
    pages.put("/jobs", gzip(new byte[20_000_000]));
    assertThat(fetch("/jobs"))
        .isInstanceOfSatisfying(
            Fetched.Failed.class, failed -> assertThat(failed.reason()).contains("100 times"));
  }

  @Test
  void refusesBodiesBeyondTheLimitAndEncodingsInARow() throws Exception {
    pages.put("/large", text(200, "x".repeat(2_000_001)));
    pages.put(
        "/twice",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip, gzip");
          send(exchange, 200, "x");
        });
    assertThat(fetch("/large")).isInstanceOf(Fetched.Failed.class);
    assertThat(fetch("/twice"))
        .isEqualTo(new Fetched.Failed("the content encoding 'gzip, gzip' is not accepted"));
  }

  @Test
  void endsASlowDripAtTheDeadline() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    pages.put(
        "/jobs",
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          drip(exchange.getResponseBody(), over);
        });
    Fetched fetched = fetch("/jobs");
    over.countDown();
    assertThat(fetched).isEqualTo(new Fetched.Failed("no complete answer within 1 s"));
  }

  @Test
  void aCutBodyIsNoPage() throws Exception {
    try (ServerSocket cutter = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answerCut(cutter));
      URI address = URI.create("http://127.0.0.1:" + cutter.getLocalPort() + "/jobs");
      AddressRule rule = new AddressRule(Set.of(HostPort.of(address)), Set.of());
      Duration second = Duration.ofSeconds(1);
      try (HttpTransport client =
          new HttpTransport(rule, new HttpLimits(second, second, second), 2)) {
        PoliteFetcher.Browser browser = new PoliteFetcher.Browser("rolewatch", "Rolewatch/test");
        PoliteFetcher cut = new PoliteFetcher(client, rule, browser, () -> now, this::pause);
        Fetched fetched =
            cut.fetch(
                new PageRequest(
                    address, Validators.NONE, Duration.ZERO, HostPort.of(address), 9_999, false));
        assertThat(fetched)
            .isInstanceOfSatisfying(
                Fetched.Failed.class,
                failed -> assertThat(failed.reason()).contains("Premature end"));
      }
    }
  }

  @Test
  void triesAgainWhatMayPassAndNothingElse() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    pages.put("/jobs", exchange -> send(exchange, calls.incrementAndGet() < 3 ? 500 : 200, "jobs"));
    assertThat(fetch("/jobs")).isInstanceOf(Fetched.Ok.class);
    assertThat(fetch("/missing")).isEqualTo(new Fetched.Gone(404));
    pages.put("/mine", text(403, ""));
    assertThat(fetch("/mine")).isEqualTo(new Fetched.Forbidden(403));
    assertThat(asked).containsOnlyOnce("/missing").containsOnlyOnce("/mine");
  }

  @Test
  void stopsAskingAHostThatDoesNotWorkAndProbesItLater() throws Exception {
    pages.put("/jobs", text(200, "jobs"));
    pages.put("/broken", text(500, ""));
    for (int i = 0; i < 5; i++) {
      fetch("/broken");
    }
    int before = asked.size();
    assertThat(fetch("/jobs")).isInstanceOf(Fetched.Busy.class);
    assertThat(asked).hasSize(before);
    now = now.plusSeconds(31);
    assertThat(fetch("/jobs")).isInstanceOf(Fetched.Ok.class);
    assertThat(fetch("/jobs")).isInstanceOf(Fetched.Ok.class);
  }

  @Test
  void aPersonsRequestProbesAtOnce() throws Exception {
    pages.put("/broken", text(500, ""));
    for (int i = 0; i < 5; i++) {
      fetch("/broken");
    }
    pages.put("/broken", text(200, "works again"));
    PageRequest insisting =
        new PageRequest(
            base.resolve("/broken"),
            Validators.NONE,
            Duration.ZERO,
            HostPort.of(base),
            1_000,
            true);
    assertThat(fetcher.fetch(insisting)).isInstanceOf(Fetched.Ok.class);
  }

  private Fetched fetch(String path) throws InterruptedException {
    return fetcher.fetch(request(path, Validators.NONE));
  }

  private PageRequest request(String path, Validators known) {
    return new PageRequest(
        base.resolve(path), known, Duration.ZERO, HostPort.of(base), 2_000_000, false);
  }

  private static Page ok(Fetched fetched) {
    assertThat(fetched).isInstanceOf(Fetched.Ok.class);
    return ((Fetched.Ok) fetched).page();
  }

  private synchronized void pause(Duration duration) {
    pauses.add(duration);
    now = now.plus(duration);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    pages.getOrDefault(path, text(404, "no such page")).answer(exchange);
    exchange.close();
  }

  private static Answering text(int status, String body) {
    return exchange -> send(exchange, status, body);
  }

  private static Answering redirect(String to) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", to);
      send(exchange, 302, "");
    };
  }

  private static Answering gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      exchange.sendResponseHeaders(200, packed.size());
      exchange.getResponseBody().write(packed.toByteArray());
    };
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, status == 304 || bytes.length == 0 ? -1 : bytes.length);
    if (status != 304) {
      exchange.getResponseBody().write(bytes);
    }
  }

  // A byte now and then, so that no silence is ever too long.
  private static void drip(OutputStream body, CountDownLatch over) throws IOException {
    try {
      for (int i = 0;
          i < 1_000 && !over.await(200, java.util.concurrent.TimeUnit.MILLISECONDS);
          i++) {
        body.write('x');
        body.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answerCut(ServerSocket server) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        byte[] request = new byte[4_096];
        String head =
            new String(
                request, 0, socket.getInputStream().read(request), StandardCharsets.US_ASCII);
        String answer =
            head.startsWith("GET /robots.txt")
                ? "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                : "HTTP/1.1 200 OK\r\nContent-Length: 500\r\nConnection: close\r\n\r\n{\"jobs\": [";
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
      } catch (IOException _) {
        // the test is over
      }
    }
  }
}

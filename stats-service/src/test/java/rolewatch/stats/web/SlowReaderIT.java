package rolewatch.stats.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;
import rolewatch.backends.Backends;
import rolewatch.stats.RunningStats;
import rolewatch.stats.live.ChangeFeed;

@Timeout(180)
class SlowReaderIT {

  /** More than the buffers between the service and a reader that does not read, and its queue. */
  private static final int MANY = 40_000;

  /** What the reader that keeps up has before more is told: it is never far behind. */
  private static final int PORTION = 1_000;

  private static Backends backends;
  private static RunningStats stats;

  @BeforeAll
  static void start() {
    backends = Backends.start();
    stats = RunningStats.start(backends, Map.of("server.tomcat.connection-timeout", "2s"));
  }

  @AfterAll
  static void stop() {
    stats.close();
    backends.close();
  }

  /** What a reader has read. */
  private static final class Ids {
    final Queue<Long> all = new ConcurrentLinkedQueue<>();
    volatile long last;
  }

  /** A socket with a buffer of that size, read line by line or not at all. */
  private static final class Reader implements AutoCloseable {
    private final Socket socket = new Socket();
    private final BufferedReader lines;

    Reader(long after, int buffer) throws IOException {
      socket.setReceiveBufferSize(buffer);
      socket.connect(
          new InetSocketAddress(
              InetAddress.getLoopbackAddress(), stats.address("/v1/changes").getPort()));
      String request =
          "GET /v1/changes HTTP/1.0\r\n" + (after < 0 ? "" : "Last-Event-ID: " + after + "\r\n");
      socket.getOutputStream().write((request + "\r\n").getBytes(StandardCharsets.US_ASCII));
      lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      String line = lines.readLine();
      assertThat(line).contains("200");
      while (line != null && !line.startsWith(":")) {
        line = lines.readLine();
      }
    }

    /** The id of the next whole event; -1 after the end of the stream. */
    long next() throws IOException {
      try {
        long id = -1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith("id:")) {
            id = Long.parseLong(line.substring("id:".length()));
          }
          if (line.isEmpty() && id >= 0) {
            return id;
          }
        }
        return -1;
      } catch (SocketException e) {
        return -1;
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private static void change(int times) {
    stats
        .bean(JdbcTemplate.class)
        .update(
            "insert into change (at, version, role, figure, old, new, n)"
                + " select now(), 1, repeat('x', 70) || g, 'active', 0, 1, g"
                + " from generate_series(1, ?) g",
            times);
  }

  private static long last() {
    Long last =
        stats.bean(JdbcTemplate.class).queryForObject("select max(id) from change", Long.class);
    return last == null ? 0 : last;
  }

  @Test
  void aReaderThatStopsReadingIsCutOffWhileTheOneBesideItGoesOnAndItCanComeBack() throws Exception {
    Ids fastIds = new Ids();
    change(1);
    long before = last();
    ChangeFeed feed = stats.bean(ChangeFeed.class);
    try (Reader slow = new Reader(before - 1, 4_096);
        Reader fast = new Reader(before - 1, 1 << 20)) {
      assertThat(slow.next()).isEqualTo(before);
      assertThat(feed.readers()).isEqualTo(2);
      Thread.ofVirtual().start(() -> readAll(fast, fastIds));

      for (int sent = 0; sent < MANY && feed.readers() == 2; sent += PORTION) {
        change(PORTION);
        long told = last();
        await().until(() -> fastIds.last == told);
      }
      long end = last();

      await().until(() -> feed.readers() == 1);
      assertThat(fastIds.all)
          .as("each change once, in order")
          .containsExactlyElementsOf(LongStream.rangeClosed(before, end).boxed().toList());

      long seen = before;
      for (long id = slow.next(); id >= 0; id = slow.next()) {
        assertThat(id).isEqualTo(seen + 1);
        seen = id;
      }
      assertThat(seen).as("the stream of the slow one has ended early").isLessThan(end);

      change(1);
      await().until(() -> fastIds.last == end + 1);
      try (Reader again = new Reader(seen, 1 << 20)) {
        for (long expected = seen + 1; expected <= end + 1; expected++) {
          assertThat(again.next()).isEqualTo(expected);
        }
      }
    }
  }

  private static org.awaitility.core.ConditionFactory await() {
    return Awaitility.await().atMost(Duration.ofSeconds(90));
  }

  private static void readAll(Reader reader, Ids ids) {
    try {
      for (long id = reader.next(); id >= 0; id = reader.next()) {
        ids.all.add(id);
        ids.last = id;
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

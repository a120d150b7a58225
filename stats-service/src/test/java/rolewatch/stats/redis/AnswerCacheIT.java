package rolewatch.stats.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;
import rolewatch.backends.Backends;

class AnswerCacheIT {

  private final String space = UUID.randomUUID().toString();
  private RedisClient redis;
  private AnswerCache cache;

  @BeforeEach
  void open() {
    redis = client(Backends.shared().redisUrl());
    cache = new AnswerCache(redis, new SimpleMeterRegistry(), space);
  }

  @AfterEach
  void close() {
    redis.close();
  }

  private static RedisClient client(String url) {
    return new RedisConfiguration().redisClient(new RedisSettings(URI.create(url)));
  }

  private static byte[] json(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String key(String question) {
    return "rolewatch:stats:" + space + ":" + question;
  }

  @Test
  void givesBackWhatWasKept() {
    cache.write("a", 7, json("{\"n\":1}"));

    CachedAnswer answer = cache.read("a").orElseThrow();

    assertThat(answer.version()).isEqualTo(7);
    assertThat(answer.json()).isEqualTo(json("{\"n\":1}"));
    assertThat(answer.age()).isLessThan(Duration.ofSeconds(30));
    assertThat(cache.read("b")).isEmpty();
  }

  @Test
  void anOlderAnswerNeverReplacesANewerOne() {
    cache.write("a", 9, json("new"));
    cache.write("a", 8, json("old"));

    assertThat(cache.read("a").orElseThrow().json()).isEqualTo(json("new"));
  }

  @Test
  void theNewestOfManyWritersStays() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<?>> writers = new java.util.ArrayList<>();
      LongStream.rangeClosed(1, 200)
          .forEach(
              version ->
                  writers.add(
                      threads.submit(() -> cache.write("a", version, json("v" + version)))));
      for (Future<?> writer : writers) {
        writer.get();
      }
    }
    cache.write("a", 200, json("v200"));

    assertThat(cache.read("a").orElseThrow().json()).isEqualTo(json("v200"));
  }

  @Test
  void rubbishIsNoAnswerAndIsWrittenOver() {
    redis.set(key("text"), "rubbish");
    redis.lpush(key("list"), "rubbish");
    redis.hset(key("hash"), Map.of("version", "99", "checksum", "1", "json", "{\"n\":666}"));
    redis.hset(key("words"), Map.of("version", "newest", "json", "{}"));

    for (String question : List.of("text", "list", "hash", "words")) {
      assertThat(cache.read(question)).as(question).isEmpty();
    }
    for (String question : List.of("text", "list", "words")) {
      cache.write(question, 3, json("right"));
      assertThat(cache.read(question).orElseThrow().json()).as(question).isEqualTo(json("right"));
    }
  }

  @Test
  void anAnswerMovedToAnotherQuestionIsRubbish() {
    cache.write("a", 7, json("{}"));
    redis.rename(key("a"), key("b"));

    assertThat(cache.read("b")).isEmpty();
  }

  @Test
  void spacesDoNotSeeOneAnother() {
    cache.write("a", 7, json("{}"));

    assertThat(new AnswerCache(redis, new SimpleMeterRegistry(), "other").read("a")).isEmpty();
  }

  @Test
  void onlyTheSameVersionCanBeConfirmed() {
    cache.write("a", 7, json("{}"));
    redis.pexpire(key("a"), 30_000);

    cache.confirm("a", 6);
    assertThat(cache.read("a").orElseThrow().age()).isGreaterThan(Duration.ofSeconds(25));
    cache.confirm("a", 7);
    assertThat(cache.read("a").orElseThrow().age()).isLessThan(Duration.ofSeconds(25));
  }

  @Test
  void aServerThatDoesNotAnswerCostsLittleAndThenNothing() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        RedisClient client = client("redis://127.0.0.1:" + silent.getLocalPort())) {
      AnswerCache slow = new AnswerCache(client, new SimpleMeterRegistry(), space);
      long start = System.nanoTime();

      for (int i = 0; i < 1_000; i++) {
        assertThat(slow.read("a")).isEmpty();
      }

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
  }
}

package rolewatch.benchmarks.stats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import rolewatch.benchmarks.market.MarketEvents;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.EventJson;
import rolewatch.events.Topics;
import tools.jackson.databind.JsonNode;

/**
 * How long it takes from an event sent to {@code postings.enriched} to the message that tells of
 * it. Every event is a new job, so the n-th of a role is told by the first message that counts n
 * active jobs of it.
 */
final class LiveBenchmark {

  private static final int WARM_UP_SECONDS = 30;
  private static final int SECONDS = 40;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Servers servers;
  private final Options options;
  private volatile Latencies latencies = new Latencies();
  private volatile CountDownLatch awaited = new CountDownLatch(0);

  /** When the events of each role were sent, in their order. */
  private final Map<String, List<Long>> sent = new ConcurrentHashMap<>();

  private final Map<String, Integer> told = new HashMap<>();

  LiveBenchmark(Servers servers, Options options) {
    this.servers = servers;
    this.options = options;
  }

  void run() {
    int events = options.rate() * (WARM_UP_SECONDS + SECONDS);
    MarketEvents market = new MarketEvents(options.market().withPostings(2L * events));
    PrimitiveIterator.OfLong openings =
        LongStream.range(0, market.count()).filter(market::isOpening).iterator();
    try (Service service = Service.start(servers, servers.freshDatabase());
        HttpClient http = HttpClient.newHttpClient()) {
      Thread listener = Thread.ofVirtual().start(() -> listen(http, service));
      sendAndAwait(market, openings, options.rate() * WARM_UP_SECONDS);
      latencies = new Latencies();
      sendAndAwait(market, openings, options.rate() * SECONDS);
      listener.interrupt();
      System.out.printf(
          "from the event to the message, %,d a second: %s%n", options.rate(), latencies);
    }
  }

  /** The warm-up is told completely before the timed events begin. */
  private void sendAndAwait(MarketEvents market, PrimitiveIterator.OfLong openings, int count) {
    awaited = new CountDownLatch(count);
    send(market, openings, count);
    try {
      if (!awaited.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException(awaited.getCount() + " events were never told");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** An event as it is sent. */
  private record Made(String role, ProducerRecord<byte[], byte[]> record) {

    static Made of(EnrichedPosting event) {
      byte[] key = event.ref().toString().getBytes(StandardCharsets.UTF_8);
      byte[] json = EventJson.write(event);
      return new Made(
          LiveBenchmark.role(event), new ProducerRecord<>(Topics.ENRICHED.name(), key, json));
    }
  }

  /** All are made before the first is sent: making them takes nearly as long as counting them. */
  private void send(MarketEvents market, PrimitiveIterator.OfLong openings, int count) {
    List<Made> all =
        IntStream.range(0, count)
            .mapToObj(_ -> Made.of((EnrichedPosting) market.event(openings.nextLong())))
            .toList();
    try (KafkaProducer<byte[], byte[]> producer = producer()) {
      Pace pace = new Pace(options.rate());
      for (int i = 0; i < count; i++) {
        Made made = all.get(i);
        pace.await(i);
        sent.computeIfAbsent(made.role(), _ -> Collections.synchronizedList(new ArrayList<>()))
            .add(System.nanoTime());
        // One that fails is never told, and that is noticed.
        var _ = producer.send(made.record());
      }
    }
  }

  private static String role(EnrichedPosting event) {
    return Objects.requireNonNull(event.findings().role()).value().id();
  }

  private KafkaProducer<byte[], byte[]> producer() {
    return new KafkaProducer<>(
        Map.of(
            "bootstrap.servers",
            servers.all().kafka().bootstrapServers(),
            "compression.type",
            "zstd",
            "linger.ms",
            5,
            "max.in.flight.requests.per.connection",
            1),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  private void listen(HttpClient http, Service service) {
    HttpRequest request = HttpRequest.newBuilder(service.at("/v1/changes")).build();
    try {
      http.send(request, HttpResponse.BodyHandlers.ofLines())
          .body()
          .filter(line -> line.startsWith("data:"))
          .forEach(line -> take(line.substring("data:".length())));
    } catch (IOException | UncheckedIOException e) {
      System.out.println("the stream of changes ended");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void take(String data) {
    long now = System.nanoTime();
    JsonNode change = EventJson.mapper().readTree(data);
    if (!change.path("figure").asString().equals("active")) {
      return;
    }
    String role = change.path("role").asString();
    int active = change.path("n").asInt();
    List<Long> times = sent.getOrDefault(role, List.of());
    for (int i = told.getOrDefault(role, 0); i < active; i++) {
      latencies.add(now - times.get(i));
      awaited.countDown();
    }
    told.put(role, active);
  }
}

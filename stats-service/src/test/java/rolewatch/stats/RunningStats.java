package rolewatch.stats;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import rolewatch.backends.Backends;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.EventJson;
import rolewatch.events.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as it runs, on real back ends, with a database of its own. */
public final class RunningStats implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Backends backends;
  private final Map<String, String> settings;
  private ConfigurableApplicationContext context;

  private RunningStats(Backends backends, Map<String, String> settings) {
    this.backends = backends;
    this.settings = settings;
    this.context = run();
  }

  /** Starts it with an empty database and settings that overrule its own. */
  public static RunningStats start(Backends backends, Map<String, String> overrules) {
    Map<String, String> settings = new java.util.TreeMap<>();
    settings.put("spring.kafka.bootstrap-servers", backends.kafkaBootstrapServers());
    settings.put("spring.datasource.url", backends.freshDatabase());
    settings.put("spring.datasource.username", backends.jdbcUser());
    settings.put("spring.datasource.password", backends.jdbcPassword());
    settings.put("spring.kafka.consumer.group-id", "stats-" + UUID.randomUUID());
    settings.put("rolewatch.redis.url", backends.redisUrl());
    settings.put("server.port", "0");
    settings.putAll(overrules);
    return new RunningStats(backends, settings);
  }

  private ConfigurableApplicationContext run() {
    List<String> arguments = new ArrayList<>();
    settings.forEach((key, value) -> arguments.add("--" + key + "=" + value));
    SpringApplicationBuilder builder = StatsApplication.builder();
    return builder.run(arguments.toArray(String[]::new));
  }

  /** Another instance over the same database and group. */
  public RunningStats another() {
    return new RunningStats(backends, settings);
  }

  /** Started anew over the same database and group, after it was closed. */
  public RunningStats again() {
    return another();
  }

  public String group() {
    return settings.getOrDefault("spring.kafka.consumer.group-id", "");
  }

  public String databaseName() {
    String url = settings.getOrDefault("spring.datasource.url", "");
    return url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public <T> T bean(String name, Class<T> type) {
    return context.getBean(name, type);
  }

  public URI address(String path) {
    return URI.create("http://127.0.0.1:%s%s".formatted(port(), path));
  }

  private String port() {
    return String.valueOf(context.getEnvironment().getProperty("local.server.port"));
  }

  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).timeout(PATIENCE);
    return send(request, headers);
  }

  public HttpResponse<String> post(String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(request, headers);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public JsonNode json(String path) {
    HttpResponse<String> response = get(path);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + " answered " + response.statusCode() + response.body());
    }
    return JSON.readTree(response.body());
  }

  /** A key as settings know it. */
  public static String hash(String key) {
    try {
      byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public static JsonNode tree(String json) {
    return JSON.readTree(json);
  }

  /** Puts events on the enriched topic. */
  public void publish(List<? extends EnrichedEvent> events) {
    send(events.stream().map(event -> record(event.ref().toString(), EventJson.write(event))));
  }

  /** Puts any record on the enriched topic. */
  public void publish(String key, byte[] value) {
    send(Stream.of(record(key, value)));
  }

  private static ProducerRecord<byte[], byte[]> record(String key, byte[] value) {
    return new ProducerRecord<>(
        Topics.ENRICHED.name(), key.getBytes(StandardCharsets.UTF_8), value);
  }

  private void send(Stream<ProducerRecord<byte[], byte[]>> records) {
    List<Future<RecordMetadata>> sent;
    try (KafkaProducer<byte[], byte[]> producer = producer()) {
      sent = records.map(producer::send).toList();
    }
    sent.forEach(Future::resultNow);
  }

  /** One request at a time: a just-created partition may refuse a batch and take the next. */
  private KafkaProducer<byte[], byte[]> producer() {
    return new KafkaProducer<>(
        Map.of(
            "bootstrap.servers",
            backends.kafkaBootstrapServers(),
            "compression.type",
            "zstd",
            "max.in.flight.requests.per.connection",
            1),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  /**
   * Waits until so many records were received; tells what the service was doing if they never are.
   */
  public void awaitReceived(long records) {
    try {
      Awaitility.await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(50))
          .until(() -> received() >= records);
    } catch (ConditionTimeoutException late) {
      throw new AssertionError(records + " records were not received: " + whatItDoes(), late);
    }
  }

  private String whatItDoes() {
    StringBuilder all = new StringBuilder(get("/v1/accounting").body());
    all.append('\n').append(get("/actuator/health").body());
    Thread.getAllStackTraces().entrySet().stream()
        .filter(thread -> thread.getKey().getName().contains("stats"))
        .forEach(thread -> all.append('\n').append(told(thread.getKey(), thread.getValue())));
    return all.toString();
  }

  private static String told(Thread thread, StackTraceElement[] stack) {
    return Stream.concat(
            Stream.of(thread.getName() + " " + thread.getState()),
            Stream.of(stack).map(frame -> "    " + frame))
        .collect(Collectors.joining("\n"));
  }

  /** How many records were received; 0 while the database does not answer. */
  private long received() {
    HttpResponse<String> answer = get("/v1/accounting");
    return answer.statusCode() == 200
        ? JSON.readTree(answer.body()).at("/totals/received").asLong()
        : 0;
  }

  @Override
  public void close() {
    context.close();
  }
}

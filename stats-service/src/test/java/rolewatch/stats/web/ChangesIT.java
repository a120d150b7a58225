package rolewatch.stats.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import rolewatch.backends.Backends;
import rolewatch.events.EventJson;
import rolewatch.events.FigureChanged;
import rolewatch.events.Topics;
import rolewatch.stats.Events;
import rolewatch.stats.RunningStats;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class ChangesIT {

  private static Backends backends;
  private static RunningStats stats;
  private static long offset;

  @BeforeAll
  static void start() {
    backends = Backends.start();
    stats = RunningStats.start(backends, Map.of());
  }

  @AfterAll
  static void stop() {
    stats.close();
    backends.close();
  }

  /** A reader of the stream. */
  private static final class Reader implements AutoCloseable {
    private final HttpURLConnection connection;
    private final BufferedReader lines;

    Reader(String path, long after) throws IOException {
      connection = (HttpURLConnection) stats.address(path).toURL().openConnection();
      if (after >= 0) {
        connection.setRequestProperty("Last-Event-ID", String.valueOf(after));
      }
      lines =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
      assertThat(lines.readLine()).startsWith("retry:");
    }

    JsonNode next() throws IOException {
      String line = lines.readLine();
      while (line != null && !line.startsWith("data:")) {
        line = lines.readLine();
      }
      return RunningStats.tree(String.valueOf(line).substring("data:".length()));
    }

    List<JsonNode> next(int n) throws IOException {
      List<JsonNode> events = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        events.add(next());
      }
      return events;
    }

    @Override
    public void close() {
      connection.disconnect();
    }
  }

  private static void open(String role, int from, int to) {
    List<rolewatch.events.EnrichedEvent> events = new ArrayList<>();
    for (int i = from; i < to; i++) {
      events.add(
          Events.posting("ashby/" + role + "/" + i)
              .title(role + i)
              .role(role)
              .offset(++offset)
              .seen());
    }
    stats.publish(events);
  }

  @Test
  void aReaderIsToldWhatItWasAndWhatItIs() throws IOException {
    try (Reader reader = new Reader("/v1/changes?role=nurse", -1)) {
      open("nurse", 0, 1);
      JsonNode first = reader.next();
      open("nurse", 1, 2);
      JsonNode second = reader.next();

      assertThat(first.at("/figure").asString()).isEqualTo("active");
      assertThat(first.at("/old").isNull()).isTrue();
      assertThat(first.at("/now").asLong()).isEqualTo(1);
      assertThat(second.at("/old").asLong()).isEqualTo(1);
      assertThat(second.at("/now").asLong()).isEqualTo(2);
      assertThat(second.at("/n").asLong()).isEqualTo(2);
    }
  }

  @Test
  void aReaderGoesOnWhereItWas() throws IOException {
    long id;
    try (Reader reader = new Reader("/v1/changes?role=cook", -1)) {
      open("cook", 0, 1);
      id = reader.next().at("/id").asLong();
    }
    open("cook", 1, 12);

    try (Reader again = new Reader("/v1/changes?role=cook", id)) {
      JsonNode missed = again.next();
      while (missed.at("/figure").asString().equals("active") && missed.at("/now").asLong() < 12) {
        assertThat(missed.at("/id").asLong()).isGreaterThan(id);
        missed = again.next();
      }
      assertThat(missed.at("/now").asDouble()).isIn(12.0, 0.0);
    }
  }

  @Test
  void theTopicTellsTheSame() throws IOException {
    try (Reader reader = new Reader("/v1/changes?role=baker", -1)) {
      open("baker", 0, 3);
      JsonNode told = reader.next();

      List<FigureChanged> published = new ArrayList<>();
      try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
        consumer.subscribe(List.of(Topics.CHANGES.name()));
        Awaitility.await()
            .until(
                () -> {
                  consumer
                      .poll(Duration.ofMillis(200))
                      .forEach(r -> published.add(EventJson.read(r.value(), FigureChanged.class)));
                  return published.stream().anyMatch(one -> one.role().equals("baker"));
                });
      }
      FigureChanged same =
          published.stream().filter(one -> one.role().equals("baker")).findFirst().orElseThrow();
      assertThat(same.id()).isEqualTo(told.at("/id").asLong());
      assertThat(same.figure()).isEqualTo("active");
      assertThat(same.now()).isEqualByComparingTo(told.at("/now").decimalValue());
      assertThat(published).extracting(FigureChanged::id).doesNotHaveDuplicates();
    }
  }

  private static KafkaConsumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers", backends.kafkaBootstrapServers(),
            "group.id", "changes-it",
            "auto.offset.reset", "earliest"),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }

  @Test
  void anIdThatIsNoneIsAProblem() {
    assertThat(stats.get("/v1/changes", "Last-Event-ID", "x").statusCode()).isEqualTo(400);
    assertThat(stats.get("/v1/changes?rol=x").statusCode()).isEqualTo(400);
  }
}

package rolewatch.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGeneratorFactory;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rolewatch.backends.Backends;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.EventJson;
import rolewatch.events.RejectedPosting;
import rolewatch.events.Topics;
import tools.jackson.databind.JsonNode;

/** The service in trouble: nothing is lost, nothing is counted twice, nothing stops for good. */
class StreamIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private Backends backends;
  private RunningStats stats;
  private RandomMarket market;

  @BeforeEach
  void start() {
    backends = Backends.start();
    stats = RunningStats.start(backends, Map.of());
    market = new RandomMarket(RandomGeneratorFactory.of("L64X128MixRandom").create(7), 30);
  }

  @AfterEach
  void stop() {
    stats.close();
    backends.close();
  }

  private void assertAllRight(long records) {
    JsonNode audit = stats.json("/v1/audit");
    assertThat(audit.at("/clean").asBoolean()).as(audit.toString()).isTrue();
    assertThat(audit.at("/accounting/received").asLong()).isEqualTo(records);
  }

  @Test
  void aRecordThatIsNoEventIsPassedOnAndStopsNothing() {
    EnrichedEvent event = Events.posting("ashby/acme/1").seen();
    stats.publish("ashby/acme/9", "not json".getBytes(StandardCharsets.UTF_8));
    stats.publish("ashby/acme/8", "{\"event\":\"Unheard.v1\"}".getBytes(StandardCharsets.UTF_8));
    stats.publish("ashby/acme/7", EventJson.write(event));
    stats.publish(
        "ashby/acme/6",
        ("{\"event\":\"EnrichedPosting.v1\",\"x\":" + "[".repeat(100_000))
            .getBytes(StandardCharsets.UTF_8));
    stats.publish(List.of(event));
    stats.awaitReceived(5);

    JsonNode totals = stats.json("/v1/accounting").at("/totals");
    assertThat(totals.at("/rejected").asLong()).isEqualTo(4);
    assertThat(totals.at("/applied").asLong()).isEqualTo(1);
    assertThat(rejectedReasons(4))
        .containsExactlyInAnyOrder("UNREADABLE", "UNKNOWN_EVENT", "KEY_MISMATCH", "OVER_BUDGET");
    assertThat(stats.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
  }

  @Test
  void theMarkersOfTransactionsAreNoRecordsThatWait() {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers", backends.kafkaBootstrapServers(),
                "max.in.flight.requests.per.connection", 1,
                "transactional.id", UUID.randomUUID().toString()),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      for (EnrichedEvent event : market.next(60)) {
        byte[] key = event.ref().toString().getBytes(StandardCharsets.UTF_8);
        producer.send(new ProducerRecord<>(Topics.ENRICHED.name(), key, EventJson.write(event)));
      }
      producer.commitTransaction();
    }
    stats.awaitReceived(60);
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(stats.json("/v1/status").at("/lag").asLong()).isZero());
  }

  private List<String> rejectedReasons(int count) {
    List<String> reasons = new java.util.ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers", backends.kafkaBootstrapServers(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(Topics.REJECTED.name()));
      Awaitility.await()
          .atMost(PATIENCE)
          .until(
              () -> {
                consumer
                    .poll(Duration.ofMillis(200))
                    .forEach(
                        record ->
                            reasons.add(
                                EventJson.read(record.value(), RejectedPosting.class)
                                    .rejection()
                                    .reason()
                                    .name()));
                return reasons.size() >= count;
              });
    }
    return reasons;
  }

  @Test
  void whenKafkaForgetsHowFarWeGotNothingIsCountedTwice() throws Exception {
    stats.publish(market.next(300));
    stats.awaitReceived(300);
    stats.close();
    setGroupTo(0);
    stats = stats.again();
    stats.publish(market.next(50));
    stats.awaitReceived(350);
    assertAllRight(350);
  }

  @Test
  void whenKafkaBelievesThatWeGotFurtherNothingIsSkipped() throws Exception {
    stats.publish(market.next(100));
    stats.awaitReceived(100);
    stats.close();
    stats.publish(market.next(200));
    setGroupTo(Long.MAX_VALUE);
    stats = stats.again();
    stats.awaitReceived(300);
    assertAllRight(300);
  }

  private void setGroupTo(long offset) throws Exception {
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", backends.kafkaBootstrapServers()))) {
      Map<TopicPartition, OffsetAndMetadata> offsets = new java.util.HashMap<>();
      for (int p = 0; p < Topics.ENRICHED.partitions(); p++) {
        TopicPartition partition = new TopicPartition(Topics.ENRICHED.name(), p);
        long end =
            admin
                .listOffsets(Map.of(partition, org.apache.kafka.clients.admin.OffsetSpec.latest()))
                .partitionResult(partition)
                .get()
                .offset();
        offsets.put(partition, new OffsetAndMetadata(Math.min(offset, end)));
      }
      Awaitility.await()
          .atMost(PATIENCE)
          .ignoreExceptions()
          .until(
              () -> {
                admin.alterConsumerGroupOffsets(stats.group(), offsets).all().get();
                return true;
              });
    }
  }

  @Test
  void connectionsThatBreakInTheMiddleLoseNothing() {
    for (int round = 0; round < 12; round++) {
      stats.publish(market.next(100));
      asAdministrator(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'"
              .formatted(stats.databaseName()));
    }
    stats.awaitReceived(1_200);
    assertAllRight(1_200);
  }

  @Test
  void withoutTheDatabaseRecordsWaitAndTheServiceSaysSo() {
    stats.publish(market.next(20));
    stats.awaitReceived(20);
    asAdministrator(
        "alter database %s with allow_connections false".formatted(stats.databaseName()));
    asAdministrator(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'"
            .formatted(stats.databaseName()));
    stats.publish(market.next(30));

    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(stats.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
              assertThat(stats.get("/v1/roles/nurse?window=90d").statusCode()).isEqualTo(503);
            });
    assertThat(stats.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

    asAdministrator(
        "alter database %s with allow_connections true".formatted(stats.databaseName()));
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> stats.get("/actuator/health/readiness").statusCode() == 200);
    stats.awaitReceived(50);
    assertAllRight(50);
  }

  private void asAdministrator(String statement) {
    try (Connection connection =
            DriverManager.getConnection(
                backends.jdbcUrl(), backends.jdbcUser(), backends.jdbcPassword());
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void twoInstancesShareTheWorkAndEachRecordIsCountedOnce() {
    try (RunningStats other = stats.another()) {
      for (int round = 0; round < 10; round++) {
        stats.publish(market.next(100));
      }
      other.awaitReceived(1_000);
      assertAllRight(1_000);
    }
    stats.publish(market.next(100));
    stats.awaitReceived(1_100);
    assertAllRight(1_100);
  }
}

package rolewatch.enrich.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import rolewatch.backends.Backends;
import rolewatch.enrich.AllExtractors;
import rolewatch.enrich.EnrichApplication;
import rolewatch.enrich.Extractors;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.EventJson;
import rolewatch.events.RejectedPosting;
import rolewatch.events.Rejection.Reason;
import rolewatch.events.Topics;

/** The service against a real broker: nothing lost, nothing doubled, nothing blocked. */
class EnrichIT {

  private static final int GOOD = 2_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Backends backends;
  private TopicLog log;
  private ConfigurableApplicationContext service;

  @BeforeEach
  void start() {
    backends = Backends.start();
    log = new TopicLog(backends.kafkaBootstrapServers());
  }

  @AfterEach
  void stop() {
    if (service != null) {
      service.close();
    }
    log.close();
    backends.close();
  }

  @Test
  void everyRecordLeavesOnceEnrichedOrRejectedWhateverItHolds() throws Exception {
    // Given
    service = run(EnrichApplication.builder());
    produceGoodPostings();
    log.produce("a/b/c", "garbage".getBytes());
    log.produce("a/b/d", null);
    log.produce(null, seen("ashby/acme/none"));
    log.produce(
        "a/b/deep", ("{\"event\":\"PostingSeen.v1\",\"x\":" + "[".repeat(90_000)).getBytes());
    int raw = GOOD + 4;

    // When
    await().atMost(PATIENCE).until(() -> committed().size() == GOOD && rejections().size() == 4);

    // Then
    assertThat(committed()).hasSize(GOOD).doesNotHaveDuplicates();
    assertThat(rejections().stream().map(r -> r.rejection().reason()))
        .containsExactlyInAnyOrder(
            Reason.UNREADABLE, Reason.UNREADABLE, Reason.KEY_MISMATCH, Reason.OVER_BUDGET);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(get("/v1/status"))
                    .contains("\"raw\":" + raw, "\"enriched\":" + GOOD, "\"lag\":0", "RUNNING"));
    assertThat(get("/actuator/health/readiness")).contains("UP");
    assertThat(get("/actuator/prometheus")).contains("rolewatch_postings_enriched_total");
  }

  @Test
  void aPollThatBreaksInTheMiddleLeavesNothingBehindAndIsTakenAgain() {
    // Given a flow that breaks three times, each time after part of a poll was sent
    service =
        run(
            new SpringApplicationBuilder(EnrichApplication.class, BreaksInTheMiddle.class)
                .properties("spring.config.name=enrich-service"));

    // When, with postings so long that a producer's batch is full and sent before the fault
    for (int i = 0; i < GOOD; i++) {
      log.produce("ashby/acme/" + i, seen("ashby/acme/" + i, numbers(i)));
    }
    await().atMost(PATIENCE).until(() -> committed().size() >= GOOD);

    // Then
    assertThat(committed()).hasSize(GOOD).doesNotHaveDuplicates();
    // Control: the faults did happen, and only the transactions hide what they left in the log.
    assertThat(log.read(Topics.ENRICHED, "read_uncommitted")).hasSizeGreaterThan(GOOD);
    assertThat(BreaksInTheMiddle.BROKEN).hasValueGreaterThanOrEqualTo(3);
  }

  @Test
  void aFencedPollIsTakenAgain() throws Exception {
    // Given an instance at work
    service = run(EnrichApplication.builder(), "--rolewatch.instance=fenced");
    produceGoodPostings();
    await().atMost(PATIENCE).until(() -> !committed().isEmpty());

    // When somebody takes over its transactions, again and again
    for (int round = 0; round < 5; round++) {
      log.takeOver("rolewatch-enrich-fenced-");
      produceGoodPostings();
    }

    // Then every record is there once, and so it was for each time it was produced
    await().atMost(PATIENCE).until(() -> committed().size() >= 6 * GOOD);
    assertThat(committed()).hasSize(6 * GOOD);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(get("/v1/status")).contains("\"lag\":0"));
    assertThat(get("/actuator/health/liveness")).contains("UP");
  }

  @Test
  void aSecondInstanceTakesOverAndNothingIsDoubled() {
    // Given
    service = run(EnrichApplication.builder(), "--rolewatch.instance=first");
    produceGoodPostings();
    await().atMost(PATIENCE).until(() -> !committed().isEmpty());

    // When
    try (var _ = run(EnrichApplication.builder(), "--rolewatch.instance=second")) {
      service.close();
      await().atMost(PATIENCE).until(() -> committed().size() >= GOOD);
    }

    // Then
    assertThat(committed()).hasSize(GOOD).doesNotHaveDuplicates();
  }

  @Configuration
  static class BreaksInTheMiddle {

    static final AtomicInteger CALLS = new AtomicInteger();
    static final AtomicInteger BROKEN = new AtomicInteger();
    private static final Set<Integer> AT = Set.of(120, 700, 1_300);

    @Bean
    @Primary
    Extractors breaking() {
      Extractors all = AllExtractors.create();
      return new Extractors(
          all.version(),
          all.places(),
          all.pay(),
          all.workMode(),
          all.experience(),
          all.seniority(),
          all.role(),
          all.skills(),
          all.employmentType(),
          _ -> {
            if (AT.contains(CALLS.incrementAndGet())) {
              BROKEN.incrementAndGet();
              throw new AssertionError("the world is broken");
            }
            return null;
          },
          all.staffing());
    }
  }

  private ConfigurableApplicationContext run(
      SpringApplicationBuilder application, String... arguments) {
    List<String> all = new java.util.ArrayList<>(List.of(arguments));
    all.add("--spring.kafka.bootstrap-servers=" + backends.kafkaBootstrapServers());
    all.add("--server.port=0");
    return application.run(all.toArray(String[]::new));
  }

  private void produceGoodPostings() {
    for (int i = 0; i < GOOD; i++) {
      log.produce("ashby/acme/" + i, seen("ashby/acme/" + i));
    }
  }

  private static String numbers(int seed) {
    return new Random(seed)
        .ints(800)
        .mapToObj(Integer::toHexString)
        .collect(Collectors.joining(" "));
  }

  private static byte[] seen(String ref) {
    return seen(ref, "You weld.");
  }

  private static byte[] seen(String ref, String text) {
    return """
    {"event":"PostingSeen.v1","ref":"%s","observedAt":"2026-01-15T09:00:00Z","title":"Welder",
     "company":"Acme","description":{"format":"TEXT","text":"%s"}}
    """
        .formatted(ref, text)
        .getBytes();
  }

  private List<String> committed() {
    return log.read(Topics.ENRICHED, "read_committed").stream()
        .map(value -> EventJson.read(value, EnrichedEvent.class).ref().toString())
        .collect(Collectors.toList());
  }

  private List<RejectedPosting> rejections() {
    return log.read(Topics.REJECTED, "read_committed").stream()
        .map(value -> EventJson.read(value, RejectedPosting.class))
        .toList();
  }

  private String get(String path) throws Exception {
    String port = service.getEnvironment().getRequiredProperty("local.server.port");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }
}

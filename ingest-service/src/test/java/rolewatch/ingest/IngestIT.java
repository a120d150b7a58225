package rolewatch.ingest;

import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import rolewatch.backends.Backends;
import rolewatch.events.CloseReason;
import rolewatch.events.EventJson;
import rolewatch.events.RawPosting;
import rolewatch.ingest.board.BoardEntry;
import rolewatch.ingest.board.BoardKey;
import rolewatch.ingest.postgres.BoardQueue;
import rolewatch.ingest.reading.BoardReader;
import rolewatch.ingest.reading.Reading;
import rolewatch.ingest.state.BoardStore;
import rolewatch.ingest.state.Changes;
import rolewatch.ingest.state.KnownBoard;
import rolewatch.ingest.state.Lease;
import rolewatch.ingest.state.NextVisit;
import rolewatch.ingest.state.PostingLog;
import tools.jackson.databind.JsonNode;

/** The whole service on real Kafka and Postgres, against boards on this machine. */
class IngestIT {

  private static final String KEY = "a key that nobody guesses";
  private static final String KEY_HASH =
      rolewatch.ingest.state.Fingerprint.of(KEY.getBytes(java.nio.charset.StandardCharsets.UTF_8));

  private static Backends backends;
  private static RawLog raw;

  @TempDir Path folder;

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<ConfigurableApplicationContext> services = new ArrayList<>();
  private FakeBoards boards;
  private String database;

  @BeforeAll
  static void startBackends() {
    backends = Backends.start();
    raw = new RawLog(backends.kafkaBootstrapServers());
  }

  @AfterAll
  static void stopBackends() {
    backends.close();
  }

  @BeforeEach
  void startBoards() throws IOException {
    boards = new FakeBoards();
    database = backends.freshDatabase();
  }

  @AfterEach
  void stop() {
    services.forEach(ConfigurableApplicationContext::close);
    boards.close();
  }

  @Test
  void followsABoardThroughOpeningChangeOutageClosingAndReopening() throws Exception {
    boards.list("life", ids(1, 10));
    URI service = start();
    awaitRead(service, 1);
    assertThat(raw.seen("life")).hasSize(10);

    boards.title("life", "3", "Principal Engineer");
    readAgain(service);
    await().untilAsserted(() -> assertThat(raw.seen("life")).hasSize(11));

    boards.answerWith(500);
    readAgain(service);
    awaitState(service, "UNREACHABLE");
    boards.answerWith(404);
    readAgain(service);
    awaitState(service, "GONE");
    assertThat(raw.closed("life")).isEmpty();

    boards.answerWith(200);
    boards.list("life", ids(1, 8));
    readAgain(service);
    await().untilAsserted(() -> assertThat(raw.closed("life")).hasSize(2));
    assertThat(raw.closed("life"))
        .allMatch(closed -> closed.reason() == CloseReason.ABSENT_FROM_FULL_LISTING)
        .extracting(closed -> closed.ref().externalId())
        .containsExactlyInAnyOrder("9", "10");

    boards.list("life", ids(1, 10));
    readAgain(service);
    // 3 has its first title again; 9 and 10 are back.
    await().untilAsserted(() -> assertThat(raw.seen("life")).hasSize(14));
    JsonNode postings = get(service, "/v1/status").path("postings");
    assertThat(postings.path("seen").intValue()).isEqualTo(10);
    assertThat(postings.path("closed").intValue()).isEqualTo(2);
  }

  @Test
  void doesNotBelieveASuddenlyEmptyBoardAtOnce() throws Exception {
    boards.list("empty", ids(1, 6));
    URI service = start();
    awaitRead(service, 1);

    boards.list("empty", List.of());
    readAgain(service);
    await()
        .untilAsserted(
            () ->
                assertThat(source(service).path("detail").asString(""))
                    .contains("none of the 6 open postings"));
    assertThat(raw.closed("empty")).isEmpty();

    readAgain(service);
    await().untilAsserted(() -> assertThat(raw.closed("empty")).hasSize(6));
  }

  @Test
  void anItemThatIsNoPostingGoesToTheRejectedOnceWithItsBytes() throws Exception {
    boards.list("flawed", ids(1, 3));
    boards.title("flawed", "2", " ");
    URI service = start();
    awaitRead(service, 1);
    readAgain(service);
    assertThat(raw.seen("flawed")).hasSize(2);
    assertThat(raw.rejected())
        .filteredOn(rejected -> "ashby/flawed/2".equals(rejected.key()))
        .singleElement()
        .satisfies(
            rejected -> {
              assertThat(rejected.rejection().detail()).isEqualTo("title is missing or blank");
              assertThat(new String(rejected.original(), java.nio.charset.StandardCharsets.UTF_8))
                  .contains("\"id\":\"2\"");
            });
  }

  @Test
  void twoInstancesShareTheBoards() throws Exception {
    for (int i = 0; i < 30; i++) {
      boards.list("shared-" + i, ids(1, 5));
    }
    URI first = start();
    URI second = start();
    awaitRead(first, 30);
    awaitRead(second, 30);
    for (int i = 0; i < 30; i++) {
      assertThat(raw.seen("shared-" + i)).as("board %d", i).hasSize(5);
    }
  }

  @Test
  void aKillBetweenPublishingAndRecordingRepeatsAndLosesNothing() throws Exception {
    boards.list("killed", ids(1, 7));
    ConfigurableApplicationContext service = startWithoutReading();
    BoardStore store = service.getBean(BoardStore.class);
    PostingLog log = service.getBean(PostingLog.class);

    assertThatThrownBy(() -> visit(service, flow(service, new DiesBeforeRecording(store), log)))
        .isInstanceOf(Killed.class);
    assertThat(raw.seen("killed")).hasSize(7);

    visit(service, flow(service, store, log));
    assertThat(raw.seen("killed")).hasSize(14);
    assertThat(raw.seen("killed").stream().map(RawPosting::ref).distinct()).hasSize(7);
  }

  @Test
  void theOtherOrderWouldLoseWhatWasRecordedFirst() throws Exception {
    boards.list("wrong-order", ids(1, 7));
    ConfigurableApplicationContext service = startWithoutReading();
    BoardStore store = service.getBean(BoardStore.class);
    PostingLog log = service.getBean(PostingLog.class);
    PostingLog silent = (events, rejected) -> {};

    // Recorded, then killed before anything is published.
    visit(service, flow(service, store, silent));
    visit(service, flow(service, store, log));

    assertThat(raw.seen("wrong-order")).isEmpty();
  }

  @Test
  void withoutKafkaNothingIsReadOrTaken() throws Exception {
    boards.list("no-kafka", ids(1, 3));
    URI service = start("--spring.kafka.bootstrap-servers=127.0.0.1:1");

    assertThat(get(service, "/actuator/health/readiness").path("status").asString())
        .isEqualTo("DOWN");
    assertThat(get(service, "/v1/status").path("state").asString()).isEqualTo("PAUSED");
    HttpResponse<String> answer = push(service, "application/json", posting("no-kafka/1", "Cook"));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(source(service).path("state").asString()).isEqualTo("PENDING");
  }

  @Test
  void takesPushedPostingsAndSaysWhatBecameOfEach() throws Exception {
    URI service = start();
    String cook = posting("kitchen/1", "Cook");

    JsonNode first = json(push(service, "application/json", cook));
    assertThat(first.path("accepted").intValue()).isEqualTo(1);
    assertThat(json(push(service, "application/json", cook)).path("duplicate").intValue())
        .isEqualTo(1);

    String lines =
        String.join(
            "\n",
            posting("kitchen/1", "Head Cook"),
            posting("kitchen/2", " "),
            "{not json",
            "",
            posting("kitchen/3", "Baker"));
    JsonNode mixed = json(push(service, "application/x-ndjson", lines));
    assertThat(mixed.path("items").valueStream().map(item -> item.path("outcome").asString()))
        .containsExactly("accepted", "rejected", "rejected", "accepted");
    assertThat(mixed.path("items").path(1).path("field").asString()).isEqualTo("title");
    assertThat(mixed.path("items").path(1).path("reason").asString()).isEqualTo("MISSING_FIELD");

    String withdrawal = "[{\"event\": \"PostingClosed.v1\", \"ref\": \"scraper/kitchen/3\"}]";
    assertThat(json(push(service, "application/json", withdrawal)).path("accepted").intValue())
        .isEqualTo(1);
    assertThat(raw.seen("kitchen")).hasSize(3);
    assertThat(raw.closed("kitchen"))
        .singleElement()
        .satisfies(closed -> assertThat(closed.reason()).isEqualTo(CloseReason.WITHDRAWN));
    assertThat(raw.rejected()).anyMatch(one -> "scraper/kitchen/2".equals(one.key()));
    assertThat(get(service, "/v1/status").path("pushed").intValue()).isEqualTo(4);
  }

  @Test
  void aPushedPostingClosesWhenItsExpiryHasPassed() throws Exception {
    URI service = start();
    String fields = "\"validThrough\": \"2020-01-01T00:00:00Z\", \"title\"";
    String old = posting("expiring/1", "Cook").replace("\"title\"", fields);
    push(service, "application/x-ndjson", old + "\n" + posting("expiring/2", "Chef"));
    PushFlow flow = services.getLast().getBean(PushFlow.class);
    flow.closeExpired();
    assertThat(json(push(service, "application/json", old)).path("duplicate").intValue()).isOne();
    assertThat(flow.closeExpired()).isZero();
    assertThat(raw.closed("expiring"))
        .singleElement()
        .satisfies(closed -> assertThat(closed.reason()).isEqualTo(CloseReason.EXPIRED));
  }

  @Test
  void givesARepeatedPushWithTheSameKeyTheSameAnswer() throws Exception {
    URI service = start();
    String cook = posting("repeated/1", "Cook");
    String first = push(service, "application/json", cook, "Idempotency-Key", "k1").body();
    assertThat(push(service, "application/json", cook, "Idempotency-Key", "k1").body())
        .isEqualTo(first)
        .contains("accepted");
    HttpResponse<String> other =
        push(service, "application/json", posting("repeated/1", "Chef"), "Idempotency-Key", "k1");
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(raw.seen("repeated")).hasSize(1);
  }

  @Test
  void refusesWhatItCannotTakeAsAProblem() throws Exception {
    URI service =
        start(
            "--rolewatch.ingest.push.max-body=100KB",
            "--rolewatch.ingest.push.max-items=20",
            "--rolewatch.ingest.push.rate-per-second=1",
            "--rolewatch.ingest.push.burst=15");
    String cook = posting("problems/1", "Cook");
    String many = String.join("\n", IntStream.range(0, 21).mapToObj(i -> cook).toList());
    String large = posting("problems/2", "x".repeat(200_000));

    assertProblem(push(service, "application/json", "{\"ref\": "), 400);
    assertProblem(push(service, "application/json", "[]"), 400);
    assertProblem(push(service, "application/json", "17"), 400);
    assertProblem(push(service, "application/x-ndjson", many), 413);
    assertProblem(push(service, "application/json", large), 413);
    assertProblem(push(service, "text/plain", cook), 415);
    assertProblem(push(service, "application/json", posting("problems/3", "")), 422);
    assertProblem(push(service, "application/json", cook.replace("scraper/", "ashby/")), 422);
    assertProblem(push(service, "application/json", cook, "X-API-Key", "a guess"), 401);
    assertProblem(
        send(
            service,
            request(service)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(cook))),
        401);
    String fifteen = String.join("\n", IntStream.range(0, 15).mapToObj(i -> cook).toList());
    HttpResponse<String> tooFast = push(service, "application/x-ndjson", fifteen);
    assertProblem(tooFast, 429);
    assertThat(tooFast.headers().firstValueAsLong("Retry-After").getAsLong()).isBetween(1L, 15L);
    assertThat(raw.events("problems")).isEmpty();
  }

  @Test
  void withoutAKeyNobodyMayPush() throws Exception {
    boards.list("no-key", ids(1, 1));
    URI service = startWith(List.of());
    HttpResponse<String> answer = push(service, "application/json", posting("no-key/1", "Cook"));
    assertProblem(answer, 403);
    assertThat(answer.body()).contains("rolewatch.ingest.api-keys");
  }

  @Test
  void aBoardThatIsNotConfiguredCannotBeRead() throws Exception {
    boards.list("known", ids(1, 1));
    URI service = start();
    HttpResponse<String> answer =
        send(
            service,
            HttpRequest.newBuilder(service.resolve("/v1/boards/ashby/other/read"))
                .POST(BodyPublishers.noBody()));
    assertProblem(answer, 404);
  }

  private static final class Killed extends RuntimeException {}

  /** A store whose process dies when it is to record. */
  private record DiesBeforeRecording(BoardStore store) implements BoardStore {

    @Override
    public KnownBoard load(BoardKey key) {
      return store.load(key);
    }

    @Override
    public void renew(Lease lease) {
      store.renew(lease);
    }

    @Override
    public void record(
        Lease lease,
        Reading reading,
        Changes changes,
        java.time.Instant now,
        java.time.Instant nextRead) {
      throw new Killed();
    }

    @Override
    public void release(Lease lease, java.time.Instant nextRead) {
      store.release(lease, nextRead);
    }
  }

  private static IngestFlow flow(
      ConfigurableApplicationContext service, BoardStore store, PostingLog log) {
    NextVisit nextVisit = new NextVisit(Duration.ofMinutes(15), Duration.ofSeconds(30));
    BoardReader reader = service.getBean(BoardReader.class);
    return new IngestFlow(reader, store, log, nextVisit, java.time.InstantSource.system());
  }

  // A visit of a new process: the lease of the one that was killed is over.
  private static void visit(ConfigurableApplicationContext service, IngestFlow flow)
      throws InterruptedException {
    ConfiguredBoards configured = service.getBean(ConfiguredBoards.class);
    BoardQueue queue = service.getBean(BoardQueue.class);
    service
        .getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
        .sql("update ingest.board set leased_until = null, next_read = now()")
        .update();
    for (Lease lease : queue.claim(configured.keys(), 10)) {
      BoardEntry entry = configured.find(lease.key());
      flow.visit(entry, lease);
    }
  }

  private ConfigurableApplicationContext startWithoutReading() throws IOException {
    boards.answerWith(404);
    start();
    ConfigurableApplicationContext service = services.getLast();
    service.getBean(BoardVisits.class).stop();
    service
        .getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
        .sql("truncate ingest.board, ingest.posting, ingest.page")
        .update();
    boards.answerWith(200);
    service.getBean(BoardQueue.class).register(service.getBean(ConfiguredBoards.class).keys());
    return service;
  }

  private URI start(String... settings) throws IOException {
    List<String> all = new ArrayList<>(List.of("--rolewatch.ingest.api-keys.tester=" + KEY_HASH));
    all.addAll(List.of(settings));
    return startWith(all);
  }

  private URI startWith(List<String> settings) throws IOException {
    String listed = boards.boardsFile();
    Path file = folder.resolve("boards.yaml");
    Files.writeString(file, listed.equals("boards:") ? "boards: []" : listed);
    // A setting that is given twice would become a list.
    boolean ownKafka = settings.stream().anyMatch(one -> one.contains("bootstrap-servers"));
    List<String> all =
        new ArrayList<>(
            List.of(
                ownKafka
                    ? "--rolewatch.instance=without-kafka"
                    : "--spring.kafka.bootstrap-servers=" + backends.kafkaBootstrapServers(),
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + backends.jdbcUser(),
                "--spring.datasource.password=" + backends.jdbcPassword(),
                "--server.port=0",
                "--rolewatch.ingest.boards-file=" + file));
    all.addAll(settings);
    ConfigurableApplicationContext service =
        new SpringApplicationBuilder(IngestApplication.class)
            .properties("spring.config.name=ingest-service")
            .run(all.toArray(String[]::new));
    services.add(service);
    String port = service.getEnvironment().getProperty("local.server.port");
    URI address = URI.create("http://127.0.0.1:" + port);
    if (!ownKafka) {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () ->
                  get(address, "/actuator/health/readiness")
                      .path("status")
                      .asString("")
                      .equals("UP"));
    }
    return address;
  }

  private void awaitRead(URI service, int boardsRead) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(get(service, "/v1/status").path("boards").path("read").intValue())
                    .isEqualTo(boardsRead));
  }

  private void awaitState(URI service, String state) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(source(service).path("state").asString()).isEqualTo(state));
  }

  private void readAgain(URI service) throws Exception {
    String before = source(service).path("lastAttempt").asString("");
    HttpResponse<String> answer =
        send(
            service,
            HttpRequest.newBuilder(service.resolve("/v1/boards/read"))
                .POST(BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(202);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(source(service).path("lastAttempt").asString("")).isNotEqualTo(before));
  }

  private JsonNode source(URI service) throws Exception {
    return get(service, "/v1/status").path("sources").path(0);
  }

  private JsonNode get(URI service, String path) throws Exception {
    return json(send(service, HttpRequest.newBuilder(service.resolve(path)).GET()));
  }

  private HttpRequest.Builder request(URI service) {
    return HttpRequest.newBuilder(service.resolve("/v1/postings"));
  }

  private HttpResponse<String> push(URI service, String type, String body, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        request(service)
            .setHeader("X-API-Key", KEY)
            .setHeader("Content-Type", type)
            .POST(BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return send(service, request);
  }

  private HttpResponse<String> send(URI service, HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as("%s", answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(json(answer).path("detail").asString("")).isNotBlank();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return EventJson.mapper().readTree(answer.body());
  }

  private static String posting(String id, String title) {
    return """
    {"ref": "scraper/%s", "title": "%s", "company": "Example", "description": {"format": "TEXT", "text": "Work."}}\
    """
        .formatted(id, title)
        .strip();
  }

  private static List<String> ids(int from, int to) {
    return rangeClosed(from, to).mapToObj(String::valueOf).toList();
  }
}

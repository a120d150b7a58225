package rolewatch.stats.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolewatch.backends.Backends;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.Events;
import rolewatch.stats.RunningStats;
import tools.jackson.databind.JsonNode;

class ApiIT {

  private static final String KEY = "the key of a writer";

  private static Backends backends;
  private static RunningStats stats;

  @BeforeAll
  static void start() {
    // Not the shared ones: every event on the topic would be counted.
    backends = Backends.start();
    stats =
        RunningStats.start(
            backends, Map.of("rolewatch.stats.api-keys.writer", RunningStats.hash(KEY)));
    List<EnrichedEvent> events = market();
    stats.publish(events);
    stats.awaitReceived(events.size());
  }

  @AfterAll
  static void stop() {
    stats.close();
    backends.close();
  }

  private static List<EnrichedEvent> market() {
    List<EnrichedEvent> events = new ArrayList<>();
    for (int i = 1; i <= 25; i++) {
      events.add(
          Events.posting("ashby/acme/" + i)
              .offset(i)
              .title("Engineer " + i)
              .countries(i % 2 == 0 ? "US" : "DE")
              .seniority(i % 5 == 0 ? Seniority.SENIOR : null)
              .mode(WorkMode.REMOTE)
              .skills("java")
              .seen());
    }
    events.add(
        Events.posting("web/site/https://x.example/a/b?c").title("Nurse").role("nurse").seen());
    events.add(Events.posting("ashby/acme/1").offset(30).closed());
    return events;
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "problems.csv",
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = true)
  void everyErrorIsAProblemThatSaysWhatAndWhere(
      String path, int status, String type, String words) {
    String yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
    HttpResponse<String> response = stats.get(path.replace("YESTERDAY", yesterday));

    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
    JsonNode problem = RunningStats.tree(response.body());
    assertThat(problem.path("type").asString("about:blank")).endsWith(type);
    assertThat(problem.at("/status").asInt()).isEqualTo(status);
    assertThat(response.body()).contains(words.split(" "));
  }

  @Test
  void pagesHoldEveryPostingOnce() {
    Set<String> refs = new TreeSet<>();
    String next = "";
    int pages = 0;
    while (next != null) {
      JsonNode page =
          stats.json("/v1/postings?limit=7" + (next.isEmpty() ? "" : "&cursor=" + next));
      page.at("/postings")
          .forEach(line -> assertThat(refs.add(line.at("/ref").asString())).isTrue());
      next = page.at("/next").isNull() ? null : page.at("/next").asString();
      pages++;
    }

    assertThat(refs).hasSize(26);
    assertThat(pages).isEqualTo(4);
  }

  @Test
  void filtersCombine() {
    assertThat(count("role=backend-developer&country=us&seniority=senior")).isEqualTo(2);
    assertThat(count("skill=java&workMode=remote")).isEqualTo(25);
    assertThat(count("state=closed")).isEqualTo(1);
    assertThat(count("state=open&country=DE")).isEqualTo(12);
    assertThat(count("skill=cobol")).isZero();
  }

  private static long count(String filter) {
    return stats.json("/v1/postings?limit=500&" + filter).at("/n").asLong();
  }

  @Test
  void showsAPostingWithTextAndEvidence() {
    JsonNode posting = stats.json("/v1/postings/ashby/acme/5");

    assertThat(posting.at("/posting/seniority").asString()).isEqualTo("SENIOR");
    assertThat(posting.at("/text").asString()).startsWith("You will build");
    assertThat(posting.at("/findings/skills/0/evidence/quote").asString()).isEqualTo("You");
    assertThat(posting.at("/findings/skills/0/evidence/rule").asString()).isEqualTo("test.rule");
    assertThat(posting.at("/jobWhy").asString()).startsWith("same employer");
    assertThat(posting.at("/version/offset").asLong()).isEqualTo(5);
  }

  @Test
  void aClosedPostingKeepsItsTextAndSaysHowItClosed() {
    JsonNode posting = stats.json("/v1/postings/ashby/acme/1");

    assertThat(posting.at("/posting/state").asString()).isEqualTo("closed");
    assertThat(posting.at("/posting/closeReason").asString()).isEqualTo("ABSENT_FROM_FULL_LISTING");
    assertThat(posting.at("/text").asString()).isNotEmpty();
  }

  @Test
  void anExternalIdMayHoldSlashes() {
    JsonNode posting = stats.json("/v1/postings/web/site/https:%2F%2Fx.example%2Fa%2Fb%3Fc");

    assertThat(posting.at("/posting/title").asString()).isEqualTo("Nurse");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/roles", "/v1/roles/backend-developer?window=30d"})
  void anUnchangedAnswerIsNotSentAgain(String path) {
    HttpResponse<String> first = stats.get(path);
    String tag = first.headers().firstValue("etag").orElseThrow();

    HttpResponse<String> again = stats.get(path, "If-None-Match", tag);
    HttpResponse<String> other = stats.get(path, "If-None-Match", "W/\"other\"");

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(stats.get("/v1/roles/nurse").headers().firstValue("etag")).isNotEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/roles",
        "/v1/roles/backend-developer?country=US",
        "/v1/roles/backend-developer/skills?workMode=remote",
        "/v1/roles/backend-developer/places?unit=posting",
        "/v1/roles/backend-developer/pay?country=DE",
        "/v1/roles/backend-developer/premiums",
        "/v1/roles/backend-developer/employers?country=US&top=5",
        "/v1/roles/backend-developer/series?days=7",
        "/v1/compare?a=backend-developer&b=nurse"
      })
  void everyFigureSaysWhatItRestsOnAndIsAlsoATable(String path) {
    JsonNode answer = stats.json(path);
    HttpResponse<String> table = stats.get(path, "Accept", "text/csv");

    for (String field : List.of("unit", "asOf", "version", "extractorVersions", "watermarks")) {
      assertThat(answer.path(field).isMissingNode()).as(field).isFalse();
    }
    assertThat(answer.at("/method/methodology").asString()).isEqualTo("/v1/methodology");
    assertThat(table.headers().firstValue("content-type").orElseThrow()).startsWith("text/csv");
    String[] lines = table.body().split("\r\n");
    assertThat(lines[0].split(",")).contains("version");
    for (String line : lines) {
      assertThat(line.split(",", -1)).hasSameSizeAs(lines[0].split(",", -1));
    }
  }

  @Test
  void aPastDayIsToldWithWhatIsNotKept() {
    String yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
    String path = "/v1/roles/backend-developer?country=US&asOf=" + yesterday;
    JsonNode answer = stats.json(path);

    assertThat(answer.at("/active").asLong()).isEqualTo(12);
    assertThat(answer.at("/day").asString()).isEqualTo(yesterday);
    assertThat(answer.at("/observedSince").asString()).isEqualTo("2026-03-10T12:00:00Z");
    assertThat(answer.at("/skills").isMissingNode()).isTrue();
    assertThat(answer.at("/notKept").toString()).contains("skills");
    assertThat(stats.get(path, "Accept", "text/csv").body()).contains("workMode,REMOTE,12");
    JsonNode both = stats.json("/v1/compare?a=backend-developer&b=nurse&asOf=" + yesterday);
    assertThat(both.at("/ratio").asDouble()).isEqualTo(24);
    assertThat(both.at("/b/active").asLong()).isEqualTo(1);
  }

  @Test
  void theSeriesOfARoleEndsWithWhatIsActiveNow() {
    JsonNode days = stats.json("/v1/roles/backend-developer/series?days=366").at("/days");

    assertThat(days.get(days.size() - 1).at("/active").asLong()).isEqualTo(24);
  }

  @Test
  void aCitationGivesTheSameBytesEverAfter() throws Exception {
    String question = "/v1/compare?a=backend-developer&b=nurse&country=us";
    HttpResponse<String> cited = cite(question, KEY);
    assertThat(cited.statusCode()).as(cited.body()).isEqualTo(201);
    String href = RunningStats.tree(cited.body()).at("/href").asString();

    HttpResponse<String> answer = stats.get(href);
    JsonNode live = stats.json(question);

    JsonNode kept = RunningStats.tree(answer.body());
    assertThat(kept.at("/a/pay")).isEqualTo(live.at("/a/pay"));
    assertThat(kept.at("/country").asString()).isEqualTo("US");
    byte[] hash =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(href).endsWith(java.util.HexFormat.of().formatHex(hash));
    assertThat(stats.get(href).body()).isEqualTo(answer.body());
  }

  private static HttpResponse<String> cite(String question, String key) {
    return stats.post("/v1/citations", "{\"question\": \"" + question + "\"}", "X-API-Key", key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"question\": \"/v1/roles/backend-developer?windw=7d\"}",
        "{\"question\": \"/v1/audit\"}",
        "{\"question\": \"http://elsewhere/v1/roles\"}",
        "{}",
        "[]",
        "nonsense",
        ""
      })
  void onlyAQuestionThatCanBeAnsweredCanBeCited(String body) {
    HttpResponse<String> answer = stats.post("/v1/citations", body, "X-API-Key", KEY);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("urn:rolewatch:problem:");
  }

  @Test
  void whatWasNeverCitedIsNotFound() {
    assertThat(stats.get("/v1/citations/" + "0".repeat(64)).statusCode()).isEqualTo(404);
    assertThat(stats.get("/v1/citations/x").statusCode()).isEqualTo(404);
  }

  @Test
  void claimsAreHeldAgainstTheFigures() {
    String claims =
        """
        {"claims": [
          {"role": "backend-developer", "figure": "active", "value": 24},
          {"role": "backend-developer", "figure": "active", "value": 30},
          {"role": "backend-developer", "figure": "active", "value": 30, "tolerance": 0.3},
          {"role": "backend-developer", "figure": "workMode", "key": "REMOTE", "value": 0.97},
          {"role": "backend-developer", "figure": "skill", "key": "cobol", "value": 0.4},
          {"role": "backend-developer", "figure": "medianPay", "value": 150000},
          {"role": "welder", "figure": "active", "value": 3}
        ]}
        """;
    HttpResponse<String> answer = stats.post("/v1/checks", claims);
    HttpResponse<String> text = stats.post("/v1/checks", claims, "Accept", "text/plain");

    List<String> verdicts = new ArrayList<>();
    RunningStats.tree(answer.body())
        .at("/checks")
        .forEach(check -> verdicts.add(check.at("/verdict").asString()));
    assertThat(verdicts)
        .containsExactly("HOLDS", "OFF", "HOLDS", "HOLDS", "OFF", "UNDECIDED", "UNDECIDED");
    assertThat(text.body().lines()).hasSize(8);
    assertThat(text.body()).contains("UNDECIDED").startsWith("name ");
  }

  @Test
  void claimsMayBeWrittenInYaml() {
    String claims =
        """
        claims:
          - {name: open jobs, role: backend-developer, figure: active, value: 24, note: as published}
          - {role: backend-developer, figure: jaccard, key: backend-developer, value: 1}
        """;
    HttpResponse<String> answer =
        stats.post("/v1/checks", claims, "Content-Type", "application/yaml");

    JsonNode checks = RunningStats.tree(answer.body()).at("/checks");
    assertThat(checks.at("/0/name").asString()).isEqualTo("open jobs");
    assertThat(checks.at("/0/verdict").asString()).isEqualTo("HOLDS");
    assertThat(checks.at("/1/verdict").asString()).isEqualTo("HOLDS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claims: [",
        "claims: {a: &a [x], b: *a}",
        "- claims",
        "claims: !!java.io.File [x]",
        "claims: [{role: x, figure: active, value: 1, figure: active}]"
      })
  void aBodyThatIsNoYamlIsAProblem(String body) {
    HttpResponse<String> answer =
        stats.post("/v1/checks", body, "Content-Type", "application/yaml");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("urn:rolewatch:problem:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"claims\": []}",
        "{\"claims\": [{\"role\": \"x\", \"figure\": \"skill\", \"value\": 0.4}]}",
        "{\"claims\": [{\"role\": \"x\", \"figure\": \"nothing\", \"value\": 0.4}]}",
        "{\"claims\": [{\"role\": \"x\", \"figure\": \"active\", \"value\": \"many\"}]}",
        "{\"claims\": [{\"role\": \"x\", \"figure\": \"active\", \"value\": 1, \"contry\":"
            + " \"US\"}]}"
      })
  void aClaimThatSaysNothingIsAProblem(String body) {
    HttpResponse<String> answer = stats.post("/v1/checks", body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("urn:rolewatch:problem:");
  }

  @Test
  void theMethodologyIsServed() {
    assertThat(stats.get("/v1/methodology").body()).contains("Wilson").contains("Hyndman");
  }

  @Test
  void isReadyAndAlive() {
    assertThat(stats.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    assertThat(stats.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    assertThat(stats.get("/actuator/env").statusCode()).isEqualTo(404);
    assertThat(stats.get("/actuator/prometheus").body())
        .contains("rolewatch_enriched_received_total");
  }
}

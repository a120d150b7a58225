package rolewatch.stats.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import rolewatch.backends.Backends;
import rolewatch.events.EnrichedEvent;
import rolewatch.stats.Events;
import rolewatch.stats.RunningStats;
import tools.jackson.databind.JsonNode;

class JobsIT {

  private static final String KEY = "open sesame";
  private static final String TEXT =
      "We move parcels between large towns all over the country. In our %s office you plan the"
          + " routes of two hundred vans each morning, talk to drivers, and write the software that"
          + " tells them where to go next. You have built services before and like to see them used"
          + " by people in the street.";

  private static Backends backends;
  private static RunningStats stats;
  private static int events;

  @BeforeAll
  static void start() {
    backends = Backends.start();
    stats =
        RunningStats.start(
            backends, Map.of("rolewatch.stats.api-keys.operator", RunningStats.hash(KEY)));
  }

  @AfterAll
  static void stop() {
    stats.close();
    backends.close();
  }

  /** Copies of one opening per town, for a role of its own per test. */
  private static List<EnrichedEvent> copies(String role, String... towns) {
    List<EnrichedEvent> all = new ArrayList<>();
    for (String town : towns) {
      all.add(
          Events.posting("ashby/" + role + "/" + town)
              .offset(++events)
              .role(role)
              .company(role)
              .location(town)
              .title("Planner (" + town + ")")
              .text(TEXT.formatted(town))
              .seen());
    }
    return all;
  }

  private static void publish(List<EnrichedEvent> some) {
    long before = stats.json("/v1/status").at("/received").asLong();
    stats.publish(some);
    stats.awaitReceived(before + some.size());
  }

  private static long active(String role, String unit) {
    return stats.json("/v1/roles/" + role + "?unit=" + unit).at("/active").asLong();
  }

  /** An answer may be a second behind. */
  private static void awaitActive(String role, String unit, long jobs) {
    Awaitility.await().untilAsserted(() -> assertThat(active(role, unit)).isEqualTo(jobs));
  }

  private static String job(String ref) {
    return stats.json("/v1/postings/" + ref).at("/jobId").asString();
  }

  private static HttpResponse<String> post(String path, String body) {
    return stats.post(path, body, "X-API-Key", KEY);
  }

  private static JsonNode decided(String path, String body) {
    HttpResponse<String> answer = post(path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return RunningStats.tree(answer.body());
  }

  private static void assertClean() {
    JsonNode audit = stats.json("/v1/audit");
    assertThat(audit.at("/clean").asBoolean()).as(audit.toString()).isTrue();
  }

  @Test
  void nearCopiesPerTownAreOneJobAndSayWhy() {
    publish(copies("planner", "Berlin", "Munich", "Hamburg"));

    awaitActive("planner", "job", 1);
    awaitActive("planner", "posting", 3);
    JsonNode answer = stats.json("/v1/jobs/" + job("ashby/planner/Munich"));
    assertThat(answer.at("/n").asInt()).isEqualTo(3);
    assertThat(answer.at("/representative").asString()).isEqualTo("ashby/planner/Berlin");
    answer
        .at("/postings")
        .forEach(one -> assertThat(one.at("/why").asString()).contains("near-identical text"));
    assertThat(stats.json("/v1/postings/ashby/planner/Munich").at("/jobWhy").asString())
        .contains("three-word sequences");
    assertClean();
  }

  @Test
  void anOperatorSplitsAndMergesAndTheFiguresFollowOnce() {
    List<EnrichedEvent> copies = copies("router", "Berlin", "Munich", "Hamburg");
    publish(copies);
    String job = job("ashby/router/Berlin");
    String body = "{\"postings\": [\"ashby/router/Munich\"], \"reason\": \"another team\"}";

    JsonNode first = decided("/v1/jobs/" + job + "/split", body);
    JsonNode again = decided("/v1/jobs/" + job + "/split", body);

    assertThat(first.at("/changed").asBoolean()).isTrue();
    assertThat(again.at("/changed").asBoolean()).isFalse();
    assertThat(again.at("/parted")).isEqualTo(first.at("/parted"));
    awaitActive("router", "job", 2);
    assertThat(stats.json("/v1/postings/ashby/router/Munich").at("/jobWhy").asString())
        .startsWith("parted by an operator")
        .endsWith("another team");
    assertClean();

    // An edit, a new copy of the parted wording, and a replay change nothing of the decision.
    publish(
        List.of(
            Events.posting("ashby/router/Munich")
                .offset(++events)
                .role("router")
                .company("router")
                .location("Munich")
                .title("Planner (Munich)")
                .text(TEXT.formatted("Munich") + " Apply soon.")
                .seen(),
            Events.posting("lever/router/copy")
                .offset(++events)
                .role("router")
                .company("router")
                .location("Munich")
                .title("Planner (Munich)")
                .text(TEXT.formatted("Munich"))
                .seen()));
    publish(copies);
    awaitActive("router", "job", 2);
    assertThat(job("lever/router/copy")).isEqualTo(first.at("/parted").asString());
    assertClean();

    String other = "{\"jobs\": [\"" + first.at("/parted").asString() + "\"]}";
    assertThat(decided("/v1/jobs/" + job + "/merge", other).at("/changed").asBoolean()).isTrue();
    assertThat(decided("/v1/jobs/" + job + "/merge", other).at("/changed").asBoolean()).isFalse();
    awaitActive("router", "job", 1);
    assertThat(stats.json("/v1/jobs/" + first.at("/parted").asString()).at("/job").asString())
        .isEqualTo(job);
    assertClean();

    assertThat(decided("/v1/jobs/" + job + "/split", body).at("/changed").asBoolean()).isTrue();
    awaitActive("router", "job", 2);
    JsonNode decisions =
        RunningStats.tree(stats.get("/v1/jobs/" + job + "/decisions", "X-API-Key", KEY).body());
    assertThat(decisions.at("/decisions"))
        .extracting(one -> one.at("/kind").asString() + one.at("/client").asString())
        .containsExactly("SPLIToperator", "MERGEoperator", "SPLIToperator");
    assertClean();
  }

  @Test
  void withoutAKeyNothingIsDecidedNorTold() {
    publish(copies("guard", "Berlin", "Munich"));
    String job = job("ashby/guard/Berlin");
    String body = "{\"postings\": [\"ashby/guard/Munich\"]}";

    HttpResponse<String> none = stats.post("/v1/jobs/" + job + "/split", body);
    HttpResponse<String> wrong =
        stats.post("/v1/jobs/" + job + "/split", body, "X-API-Key", "guess");

    assertThat(none.statusCode()).as(none.body()).isEqualTo(401);
    assertThat(none.headers().firstValue("www-authenticate")).isPresent();
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(stats.get("/v1/jobs/" + job + "/decisions").statusCode()).isEqualTo(401);
    awaitActive("guard", "job", 1);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(
      resources = "bad-decisions.csv",
      delimiter = ';',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true)
  void whatCannotBeDecidedIsAProblem(String path, String body, int status, String type) {
    if (stats.get("/v1/postings/ashby/odd/Berlin").statusCode() == 404) {
      publish(copies("odd", "Berlin", "Munich"));
    }
    HttpResponse<String> answer =
        post("/v1/jobs/" + path.replace("JOB", job("ashby/odd/Berlin")), body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(RunningStats.tree(answer.body()).at("/type").asString()).endsWith(type);
    awaitActive("odd", "job", 1);
  }
}

package rolewatch.stats.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rolewatch.backends.Backends;
import rolewatch.stats.Events;
import rolewatch.stats.RunningStats;

class CitationsIT {

  private static final String KEY = "the key of a writer";

  private static Backends backends;
  private static RunningStats stats;

  @BeforeAll
  static void start() {
    backends = Backends.start();
    stats =
        RunningStats.start(
            backends,
            Map.of(
                "rolewatch.stats.api-keys.writer", RunningStats.hash(KEY),
                "rolewatch.stats.api-keys.hasty", RunningStats.hash("hasty"),
                "rolewatch.stats.citations.most", "3",
                "rolewatch.stats.citations.per-minute", "100",
                "rolewatch.stats.citations.largest", "30000B"));
    stats.publish(List.of(Events.posting("ashby/acme/1").role("nurse").seen()));
    stats.awaitReceived(1);
  }

  @AfterAll
  static void stop() {
    stats.close();
    backends.close();
  }

  private static HttpResponse<String> cite(String question, String key) {
    return stats.post("/v1/citations", "{\"question\": \"" + question + "\"}", "X-API-Key", key);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String type) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(RunningStats.tree(answer.body()).at("/type").asString()).endsWith(type);
  }

  @Test
  void onlyWhoHasAKeyCites() {
    String body = "{\"question\": \"/v1/roles\"}";

    assertProblem(stats.post("/v1/citations", body), 401, "bad-key");
    assertProblem(cite("/v1/roles", "guessed"), 401, "bad-key");
  }

  @Test
  void citationsAreBoundedInNumberSizeAndPace() {
    String answered = "/v1/roles/nurse/places?country=";
    assertProblem(cite("/v1/roles/nurse/series?days=366", KEY), 413, "too-large");
    assertProblem(
        stats.post("/v1/citations", " ".repeat(9_000) + "{}", "X-API-Key", KEY), 413, "too-large");
    List<HttpResponse<String>> kept = new ArrayList<>();
    HttpResponse<String> last = cite(answered + "US", KEY);
    for (int i = 0; last.statusCode() == 201 && i < 5; i++) {
      kept.add(last);
      last = cite(answered + (char) ('A' + i) + "A", KEY);
    }

    assertThat(kept).hasSizeBetween(1, 3);
    assertProblem(last, 429, "full-of-citations");
    assertThat(stats.get(RunningStats.tree(kept.getFirst().body()).at("/href").asString()))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(200);
    HttpResponse<String> hasty = cite("/v1/roles", "hasty");
    for (int i = 0; i < 200 && !hasty.body().contains("too-many"); i++) {
      hasty = cite("/v1/roles", "hasty");
    }
    assertProblem(hasty, 429, "too-many-citations");
    assertThat(hasty.headers().firstValueAsLong("retry-after")).hasValue(1);
  }
}

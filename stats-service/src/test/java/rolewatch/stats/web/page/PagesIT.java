package rolewatch.stats.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import rolewatch.backends.Backends;
import rolewatch.events.WorkMode;
import rolewatch.stats.Events;
import rolewatch.stats.RunningStats;

class PagesIT {

  private static final String HOSTILE = "<script>alert(1)</script>";

  private static Backends backends;
  private static RunningStats stats;

  @BeforeAll
  static void start() {
    // Not the shared ones: every event on the topic would be counted.
    backends = Backends.start();
    stats = RunningStats.start(backends, Map.of());
    stats.publish(
        List.of(
            Events.posting("ashby/acme/1")
                .title(HOSTILE)
                .company("\"><img src=x onerror=alert(1)>")
                .text("You & <b>we</b>: " + HOSTILE)
                .countries("US")
                .skills("java")
                .seen()));
    stats.publish(
        IntStream.rangeClosed(1, 12)
            .mapToObj(
                i ->
                    Events.posting("lever/acme/" + i)
                        .title("Nurse " + i)
                        .role("nurse")
                        .countries("US")
                        .mode(WorkMode.REMOTE)
                        .yearly(100_000, 100_000 + 2_000L * i)
                        .seen())
            .toList());
    stats.awaitReceived(13);
  }

  @AfterAll
  static void stop() {
    stats.close();
    backends.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?window=7d",
        "/roles/backend-developer",
        "/roles/backend-developer?country=US&window=90d",
        "/postings?role=backend-developer&state=open",
        "/postings/ashby/acme/1",
        "/streams",
        "/docs/api"
      })
  void everyPageLoadsOnlyWhatComesFromHere(String path) {
    HttpResponse<String> page = stats.get(path);

    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    assertThat(page.headers().firstValue("content-type")).contains("text/html;charset=UTF-8");
    assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
        .startsWith("default-src 'self'");
    assertThat(page.body()).doesNotContain("src=\"http").doesNotContain("<script>");
  }

  @Test
  void whatAPostingSaysIsShownAsTextAndMarked() {
    String page = stats.get("/postings/ashby/acme/1").body();

    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<img");
    assertThat(page).contains("<mark").contains("skill: java (test.rule)");
  }

  @Test
  void aRoleShowsItsFiguresWithTheirIntervals() {
    String page = stats.get("/roles/nurse").body();

    assertThat(page).contains("median, 95% between $103,000 and $110,000").contains("$106,500");
    assertThat(page).contains("12 jobs; 0 state none").contains("95%: 76% to 100%");
  }

  @Test
  void theMarketShowsTheRole() {
    assertThat(stats.get("/").body())
        .contains("Backend Developer")
        .contains("/roles/backend-developer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/style.css",
        "/assets/icon.svg",
        "/assets/api.js",
        "/webjars/swagger-ui/swagger-ui-bundle.js",
        "/webjars/swagger-ui/swagger-ui.css"
      })
  void whatPagesLoadIsThere(String path) {
    assertThat(stats.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void theDescriptionNamesEveryRouteAndNoOther() throws Exception {
    String served = stats.get("/v1/openapi.yaml").body();
    Map<String, Map<String, Object>> description = new Yaml().load(served);
    Set<String> routes =
        stats
            .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
            .getHandlerMethods()
            .keySet()
            .stream()
            .flatMap(mapping -> mapping.getPatternValues().stream())
            .filter(path -> path.startsWith("/v1/"))
            .map(path -> path.replace("{*", "{"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(new TreeSet<>(description.getOrDefault("paths", Map.of()).keySet()))
        .isEqualTo(routes);
    assertThat(served).isEqualTo(Files.readString(Path.of("../docs/openapi.yaml")));
  }
}

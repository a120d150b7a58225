package rolewatch.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.simulator.market.Claim;
import rolewatch.simulator.market.Question;
import rolewatch.standalone.demo.Measured;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks a running instance for its figures, as anybody would: over HTTP. */
final class LiveFigures implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
  private final PortPlan ports;

  LiveFigures(PortPlan ports) {
    this.ports = ports;
  }

  /** What is measured of each claim, in their order. */
  List<Measured> measure(List<Claim> claims) throws InterruptedException {
    ObjectNode body = JSON.createObjectNode();
    claims.forEach(claim -> body.withArray("claims").add(json(claim)));
    HttpRequest.Builder request =
        at(ports.stats(), "/v1/checks")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    List<Measured> measured = new ArrayList<>();
    ask(request).path("checks").forEach(check -> measured.add(measured(check)));
    return measured;
  }

  private static ObjectNode json(Claim claim) {
    Question question = claim.question();
    ObjectNode json = JSON.createObjectNode();
    json.put("name", claim.name());
    json.put("role", question.role());
    json.put("country", question.country());
    json.put("seniority", question.seniority() == null ? null : question.seniority().name());
    json.put("workMode", question.workMode() == null ? null : question.workMode().name());
    json.put("figure", question.figure().id());
    json.put("key", question.key());
    json.put("value", claim.value());
    return json;
  }

  private static Measured measured(JsonNode check) {
    return new Measured(
        number(check.path("live")),
        check.path("n").asLong(0),
        number(check.path("interval").path("low")),
        number(check.path("interval").path("high")));
  }

  private static @Nullable Double number(JsonNode node) {
    return node.isNumber() ? node.asDouble() : null;
  }

  /** True if a recomputation of all figures differs in nothing. */
  boolean isAuditClean() throws InterruptedException {
    return ask(at(ports.stats(), "/v1/audit").GET()).path("clean").asBoolean(false);
  }

  /** The boards that were not read since. */
  long notReadSince(Instant time) throws InterruptedException {
    long late = 0;
    for (JsonNode board : ask(at(ports.ingest(), "/v1/status").GET()).path("sources")) {
      String last = board.path("lastSuccess").asString("");
      late += last.isEmpty() || !Instant.parse(last).isAfter(time) ? 1 : 0;
    }
    return late;
  }

  private static HttpRequest.Builder at(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(PATIENCE);
  }

  private JsonNode ask(HttpRequest.Builder request) throws InterruptedException {
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(
            answer.uri() + " answers " + answer.statusCode() + ": " + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new IllegalStateException("a running instance does not answer", e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}

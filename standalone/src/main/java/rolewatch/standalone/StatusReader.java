package rolewatch.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Asks the three services how far they are, upstream first. */
final class StatusReader implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(PATIENCE).proxy(HttpClient.Builder.NO_PROXY).build();
  private final JsonMapper json =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();
  private final PortPlan ports;

  StatusReader(PortPlan ports) {
    this.ports = ports;
  }

  /** The order matters: what one stage has handed on is seen by the next one asked. */
  Progress read() throws InterruptedException {
    var ingest = ask(ports.ingest(), Progress.Ingest.class);
    var enrich = ask(ports.enrich(), Progress.Enrich.class);
    return new Progress(ingest, enrich, ask(ports.stats(), Progress.Stats.class));
  }

  private <T> @Nullable T ask(int port, Class<T> type) throws InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + "/v1/status");
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 ? json.readValue(answer.body(), type) : null;
    } catch (IOException | JacksonException notAnswering) {
      return null;
    }
  }

  @Override
  public void close() {
    client.close();
  }
}

package rolewatch.enrich.web;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import rolewatch.enrich.explain.ExplainInput;
import rolewatch.enrich.explain.Explainer;
import rolewatch.events.EventJson;

/** {@code POST /v1/explain}: one posting in, its findings with their evidence out. */
@RestController
class ExplainController {

  private static final int MAX_BYTES = 1024 * 1024;

  private final Explainer explainer;

  ExplainController(Explainer explainer) {
    this.explainer = explainer;
  }

  @PostMapping(
      path = "/v1/explain",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] explain(InputStream body) throws IOException {
    byte[] json = body.readNBytes(MAX_BYTES + 1);
    if (json.length > MAX_BYTES) {
      throw new TooLargeException(MAX_BYTES);
    }
    ExplainInput input = ExplainInput.of(EventJson.mapper().readTree(json));
    return EventJson.write(explainer.explain(input));
  }
}

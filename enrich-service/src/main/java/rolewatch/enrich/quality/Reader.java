package rolewatch.enrich.quality;

import java.util.List;
import java.util.function.BiFunction;
import rolewatch.enrich.explain.ExplainInput;
import rolewatch.enrich.explain.Explainer;
import rolewatch.enrich.explain.Prediction;
import rolewatch.events.EventJson;
import rolewatch.events.Findings;
import tools.jackson.databind.JsonNode;

/** Runs examples through the whole flow, on every core, in their order. */
final class Reader {

  private final Explainer explainer;

  Reader(Explainer explainer) {
    this.explainer = explainer;
  }

  /** All that is read from an example, as {@link ExplainInput} takes it. */
  Findings findings(JsonNode example) {
    return explainer.explain(ExplainInput.of(example)).findings();
  }

  /** The line of findings without evidence that scorers take. */
  JsonNode prediction(JsonNode example) {
    String id = example.path("id").asString("posting");
    return EventJson.mapper().valueToTree(Prediction.of(id, findings(example)));
  }

  /** Reads each example and judges its prediction line. */
  <T> List<T> each(List<JsonNode> examples, BiFunction<JsonNode, JsonNode, T> judge) {
    return examples.parallelStream().map(e -> judge.apply(e, prediction(e))).toList();
  }
}

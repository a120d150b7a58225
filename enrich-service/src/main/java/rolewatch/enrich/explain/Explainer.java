package rolewatch.enrich.explain;

import rolewatch.enrich.EnrichFlow;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.Origin;

/** Runs one posting through the flow, outside of any stream. */
public final class Explainer {

  private static final Origin NOWHERE = new Origin("explain", 0, 0);

  private final EnrichFlow flow;

  public Explainer(EnrichFlow flow) {
    this.flow = flow;
  }

  /** All that is read from the posting, with the evidence; title and company may be {@code "-"}. */
  public EnrichedPosting explain(ExplainInput input) {
    return flow.enriched(input.posting(), NOWHERE, input.country());
  }
}

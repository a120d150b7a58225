package rolewatch.enrich;

import rolewatch.events.EnrichedEvent;
import rolewatch.events.RejectedPosting;

/** What becomes of a raw record: exactly one of these, so that raw = enriched + rejected. */
public sealed interface Outcome {

  /** The record was read. */
  record Enriched(EnrichedEvent event) implements Outcome {}

  /** The record was refused because of itself. */
  record Rejected(RejectedPosting posting) implements Outcome {}
}

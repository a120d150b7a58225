package rolewatch.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** A value of the topic {@code postings.enriched}: one per raw record that was not rejected. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
  @JsonSubTypes.Type(value = EnrichedPosting.class, name = "EnrichedPosting.v1"),
  @JsonSubTypes.Type(value = EnrichedClosing.class, name = "EnrichedClosing.v1")
})
public sealed interface EnrichedEvent permits EnrichedPosting, EnrichedClosing {

  /** Which posting. */
  PostingRef ref();

  /** When the board was read. */
  Instant observedAt();

  /** The raw record it was made from. */
  Origin origin();

  /** The version of the extractors that made it; a higher one is newer for the same raw record. */
  int extractorVersion();
}

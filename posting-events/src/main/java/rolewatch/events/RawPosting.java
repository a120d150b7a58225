package rolewatch.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** A value of the topic {@code postings.raw}: a posting was seen, or it was closed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PostingSeen.class, name = "PostingSeen.v1"),
  @JsonSubTypes.Type(value = PostingClosed.class, name = "PostingClosed.v1")
})
public sealed interface RawPosting permits PostingSeen, PostingClosed {

  /** Which posting. */
  PostingRef ref();

  /** When the board was read. For people; the order of events is the log's, never a clock's. */
  Instant observedAt();
}

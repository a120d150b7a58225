package rolewatch.events;

import java.util.List;
import java.util.Map;

/**
 * Every topic of the pipeline. Those of postings are keyed by {@link PostingRef}; all are
 * compressed with zstd.
 */
public final class Topics {

  /** The largest record accepted, in bytes; brokers and clients are set to the same. */
  public static final int MAX_RECORD_BYTES = 2 * 1024 * 1024;

  private static final Map<String, String> KEPT_FOR_EVER =
      Map.of(
          "compression.type", "zstd",
          "retention.ms", "-1",
          "max.message.bytes", String.valueOf(MAX_RECORD_BYTES));

  private static final Map<String, String> COMPACTED =
      Map.of(
          "compression.type", "zstd",
          "cleanup.policy", "compact",
          "max.message.bytes", String.valueOf(MAX_RECORD_BYTES));

  /** What the boards said, in the order it was seen; history is re-derived from here. */
  public static final Topic<RawPosting> RAW =
      new Topic<>("postings.raw", RawPosting.class, 6, KEPT_FOR_EVER);

  /** The newest findings per posting. */
  public static final Topic<EnrichedEvent> ENRICHED =
      new Topic<>("postings.enriched", EnrichedEvent.class, 6, COMPACTED);

  /** Records refused because of themselves, with reason and original bytes. */
  public static final Topic<RejectedPosting> REJECTED =
      new Topic<>("postings.rejected", RejectedPosting.class, 2, KEPT_FOR_EVER);

  private static final Map<String, String> KEPT_A_WEEK =
      Map.of("compression.type", "zstd", "retention.ms", "604800000");

  /** Changes of headline figures, with what they were; keyed by the role. */
  public static final Topic<FigureChanged> CHANGES =
      new Topic<>("stats.changes", FigureChanged.class, 3, KEPT_A_WEEK);

  /** All of them. */
  public static final List<Topic<?>> ALL = List.of(RAW, ENRICHED, REJECTED, CHANGES);

  private Topics() {}
}

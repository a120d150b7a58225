package rolewatch.enrich;

import java.util.List;

/** The extractors this service runs, written out. */
public final class AllExtractors {

  /** Raised whenever an extractor or a taxonomy may answer differently than before. */
  private static final int VERSION = 1;

  private AllExtractors() {}

  /** Reads the taxonomies and builds every extractor. */
  public static Extractors create() {
    return new Extractors(
        VERSION,
        _ -> List.of(),
        _ -> List.of(),
        _ -> List.of(),
        _ -> List.of(),
        _ -> List.of(),
        _ -> List.of(),
        _ -> List.of(),
        _ -> List.of(),
        _ -> List.of(),
        _ -> List.of());
  }
}

package rolewatch.ingest.page;

import java.io.IOException;

/** An answer that is larger, slower or stranger than we accept; asking again will not help. */
public final class BeyondLimits extends IOException {

  public BeyondLimits(String reason) {
    super(reason);
  }
}

package rolewatch.enrich.files;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import rolewatch.enrich.AllExtractors;
import rolewatch.enrich.EnrichFlow;
import rolewatch.enrich.Extractors;
import rolewatch.enrich.telemetry.EnrichProgress;

/**
 * Looks at a folder of taxonomies now and then and has the flow read with a higher version of them.
 * Whatever cannot be used is said, tried again, and changes nothing until then.
 */
public final class TaxonomyWatch implements AutoCloseable {

  private static final Duration PERIOD = Duration.ofSeconds(5);

  private final TaxonomyFolder folder;
  private final EnrichFlow flow;
  private final EnrichProgress progress;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("taxonomies").factory());
  private int used;

  /**
   * @param current what the flow reads with already, with the taxonomies of the folder
   */
  public TaxonomyWatch(
      TaxonomyFolder folder, Extractors current, EnrichFlow flow, EnrichProgress progress) {
    this.folder = folder;
    this.used = AllExtractors.taxonomies(current);
    this.flow = flow;
    this.progress = progress;
  }

  /** Looks every few seconds from now on. */
  public void start() {
    var _ =
        clock.scheduleWithFixedDelay(
            this::look, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Looks once. */
  synchronized void look() {
    try {
      int version = folder.version();
      if (version < used) {
        throw new TaxonomiesRefused(
            "the version went from %d down to %d; write a higher one".formatted(used, version));
      }
      if (version > used) {
        Extractors extractors = folder.read();
        flow.use(extractors);
        used = AllExtractors.taxonomies(extractors);
        progress.taxonomiesTaken(used, extractors.version());
      }
      progress.taxonomiesUsable();
    } catch (TaxonomiesRefused e) {
      progress.taxonomiesRefused(used, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}

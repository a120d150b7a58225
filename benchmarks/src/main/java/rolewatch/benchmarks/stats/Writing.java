package rolewatch.benchmarks.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import rolewatch.benchmarks.market.MarketEvents;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.EventJson;
import rolewatch.stats.batch.Batch;
import rolewatch.stats.batch.Log;
import rolewatch.stats.batch.Received;

/**
 * Counts the events of a market as the service does, from the bytes of each on: two writers, each
 * with a partition of its own, batch by batch. Making the events is not timed.
 */
final class Writing {

  private static final int WRITERS = 2;

  /**
   * Batches that a writer counts without a break. At the start of each such run both writers meet
   * the same jobs, which a service that runs on does only once.
   */
  private static final int BATCHES_AT_ONCE = 6;

  private final Figures figures;
  private final MarketEvents market;
  private final int batch;
  private final ServerProcessor server;
  private final long[] offsets = new long[WRITERS];
  private long next;
  private Cost cost = Cost.NONE;

  Writing(Figures figures, MarketEvents market, int batch) {
    this.figures = figures;
    this.market = market;
    this.batch = batch;
    this.server = new ServerProcessor(figures.jdbc);
  }

  /** How many events were counted. */
  long done() {
    return next;
  }

  /** Counts events until there were so many, and tells what these took. */
  Cost until(long events) {
    Cost before = cost;
    while (next < Math.min(events, market.count())) {
      long end =
          Math.min(
              next + (long) WRITERS * BATCHES_AT_ONCE * batch, Math.min(events, market.count()));
      List<List<byte[]>> made = make(next, end);
      cost = cost.plus(Cost.of(server, () -> count(made)));
      next = end;
    }
    return cost.minus(before);
  }

  private List<List<byte[]>> make(long from, long end) {
    List<List<byte[]>> partitions = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      partitions.add(new ArrayList<>());
    }
    LongStream.range(from, end)
        .mapToObj(market::event)
        .forEach(event -> partitions.get(partition(event)).add(EventJson.write(event)));
    return partitions;
  }

  private static int partition(EnrichedEvent event) {
    return Math.floorMod(event.ref().toString().hashCode(), WRITERS);
  }

  private void count(List<List<byte[]>> partitions) {
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<?>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        int partition = i;
        writers.add(threads.submit(() -> count(partition, partitions.get(partition))));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("counting failed", e);
    }
  }

  private void count(int partition, List<byte[]> events) {
    Log log = new Log("made-up-enriched", partition);
    for (int from = 0; from < events.size(); from += batch) {
      List<Received> records = new ArrayList<>(batch);
      for (byte[] json : events.subList(from, Math.min(events.size(), from + batch))) {
        EnrichedEvent event = EventJson.read(json, EnrichedEvent.class);
        records.add(new Received.Event(log, offsets[partition]++, event, json));
      }
      figures.flow.count(new Batch(records), partition);
    }
  }
}

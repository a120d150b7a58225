package rolewatch.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ConfigurableApplicationContext;

/** The running services, in the order of the flow. */
final class Services implements AutoCloseable {

  private final List<ConfigurableApplicationContext> contexts;

  private Services(List<ConfigurableApplicationContext> contexts) {
    this.contexts = contexts;
  }

  /**
   * Starts all at the same time; if one fails, the others are closed and its exception is thrown.
   */
  static Services start(List<ServiceStart> starts) {
    try (ExecutorService threads = Executors.newFixedThreadPool(starts.size() + 1)) {
      List<CompletableFuture<ConfigurableApplicationContext>> starting = new ArrayList<>();
      for (ServiceStart service : starts) {
        starting.add(CompletableFuture.supplyAsync(service::start, threads));
      }
      try {
        CompletableFuture.allOf(starting.toArray(CompletableFuture[]::new)).join();
      } catch (CompletionException failed) {
        new Services(succeeded(starting)).close();
        throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
      }
      return new Services(succeeded(starting));
    }
  }

  private static List<ConfigurableApplicationContext> succeeded(
      List<CompletableFuture<ConfigurableApplicationContext>> starting) {
    return starting.stream()
        .filter(service -> service.state() == Future.State.SUCCESS)
        .map(CompletableFuture::resultNow)
        .toList();
  }

  /** Closes them one after the other, so that each still has who it writes to. */
  @Override
  public void close() {
    contexts.forEach(ConfigurableApplicationContext::close);
  }
}

package rolewatch.stats.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Lets one caller do what several ask for at the same time, and gives all of them what comes of it.
 */
final class SingleFlight<T> {

  private final ConcurrentMap<String, CompletableFuture<T>> flights = new ConcurrentHashMap<>();

  T join(String key, Supplier<T> work) {
    CompletableFuture<T> mine = new CompletableFuture<>();
    CompletableFuture<T> other = flights.putIfAbsent(key, mine);
    return other == null ? fly(key, mine, work) : result(other);
  }

  private T fly(String key, CompletableFuture<T> mine, Supplier<T> work) {
    try {
      T result = work.get();
      mine.complete(result);
      return result;
    } catch (Throwable e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      flights.remove(key, mine);
    }
  }

  private static <T> T result(CompletableFuture<T> other) {
    try {
      return other.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}

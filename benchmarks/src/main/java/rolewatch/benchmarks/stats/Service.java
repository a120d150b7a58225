package rolewatch.benchmarks.stats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import rolewatch.benchmarks.market.Market;
import rolewatch.stats.StatsApplication;

/** The service as it runs, with a clock that stands on the day after the made-up market's end. */
final class Service implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;
  private final String address;

  private Service(ConfigurableApplicationContext context) {
    this.context = context;
    this.address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  /** Over a database, which may hold figures already. */
  static Service start(Servers servers, String database) {
    Clock clock =
        Clock.offset(
            Clock.systemUTC(),
            Duration.between(Instant.now(), Market.END.plus(Duration.ofDays(1))));
    return new Service(
        StatsApplication.builder()
            .initializers(
                (GenericApplicationContext context) ->
                    context.registerBean(Clock.class, () -> clock))
            .run(
                Stream.of(
                        "spring.kafka.bootstrap-servers="
                            + servers.all().kafka().bootstrapServers(),
                        "spring.datasource.url=" + database,
                        "spring.datasource.username=" + servers.user(),
                        "spring.datasource.password=" + servers.password(),
                        "spring.kafka.consumer.group-id=" + database.replaceAll(".*/", ""),
                        "rolewatch.redis.url=" + servers.all().redis().url(),
                        "server.port=0",
                        "logging.level.root=warn")
                    .map("--"::concat)
                    .toArray(String[]::new)));
  }

  URI at(String path) {
    return URI.create(address + path);
  }

  /** The time of one answer from the first byte asked to the last byte read, in nanoseconds. */
  long time(String path) {
    long start = System.nanoTime();
    HttpRequest request = HttpRequest.newBuilder(at(path)).timeout(PATIENCE).build();
    try {
      HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + " answers " + answer.statusCode());
      }
      return System.nanoTime() - start;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    context.close();
    http.close();
  }
}

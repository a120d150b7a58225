package rolewatch.backends;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The three embedded servers over one directory, started at the same time. */
public final class LocalServers implements AutoCloseable {

  /** The database that the services share, each with a schema of its own. */
  public static final String DATABASE = "rolewatch";

  private static final int SERVERS = 3;

  private final EmbeddedKafka kafka;
  private final EmbeddedPostgres postgres;
  private final EmbeddedRedis redis;

  private LocalServers(EmbeddedKafka kafka, EmbeddedPostgres postgres, EmbeddedRedis redis) {
    this.kafka = kafka;
    this.postgres = postgres;
    this.redis = redis;
  }

  /**
   * Starts all three, with the database {@value #DATABASE}; if one fails, the others are stopped.
   *
   * @param directory where each gets a directory of its own
   * @param programs where PostgreSQL's programs are unpacked
   * @throws BackendFailure of the first server that failed
   */
  public static LocalServers start(
      Path directory, Path programs, ServerPorts ports, Durability durability) {
    // No virtual threads: waiting in static initialisers for each other's locks, two can hold all
    // carriers.
    try (ExecutorService threads = Executors.newFixedThreadPool(SERVERS)) {
      var kafka = async(() -> startKafka(directory, ports), threads);
      var postgres = async(() -> startPostgres(directory, programs, ports, durability), threads);
      var redis =
          async(() -> EmbeddedRedis.start(directory.resolve("redis"), ports.redis()), threads);
      try {
        CompletableFuture.allOf(kafka, postgres, redis).join();
        return new LocalServers(kafka.join(), postgres.join(), redis.join());
      } catch (CompletionException failed) {
        closeStarted(kafka, EmbeddedKafka::close);
        closeStarted(postgres, EmbeddedPostgres::close);
        closeStarted(redis, EmbeddedRedis::close);
        throw failed.getCause() instanceof BackendFailure failure ? failure : failed;
      }
    }
  }

  /**
   * Stops what a killed process left running over the directory. Starting does that too; this is
   * for those who want to know before whether the ports are free.
   */
  public static void stopLeftBehind(Path directory) {
    PostgresDirectory.open(directory.resolve("postgres")).stopServerLeftBehind();
    RedisDirectory.open(directory.resolve("redis")).stopServerLeftBehind();
  }

  private static <T> CompletableFuture<T> async(Supplier<T> start, ExecutorService threads) {
    return CompletableFuture.supplyAsync(start, threads);
  }

  private static <T> void closeStarted(CompletableFuture<T> server, Consumer<T> close) {
    if (server.state() == Future.State.SUCCESS) {
      close.accept(server.resultNow());
    }
  }

  private static EmbeddedKafka startKafka(Path directory, ServerPorts ports) {
    return EmbeddedKafka.start(directory.resolve("kafka"), ports.kafka(), ports.kafkaController());
  }

  private static EmbeddedPostgres startPostgres(
      Path directory, Path programs, ServerPorts ports, Durability durability) {
    EmbeddedPostgres postgres =
        EmbeddedPostgres.start(
            directory.resolve("postgres"), programs, ports.postgres(), durability);
    postgres.createDatabase(DATABASE);
    return postgres;
  }

  public EmbeddedKafka kafka() {
    return kafka;
  }

  public EmbeddedPostgres postgres() {
    return postgres;
  }

  public EmbeddedRedis redis() {
    return redis;
  }

  /** Stops all three and waits until they have stopped. */
  @Override
  public void close() {
    kafka.close();
    postgres.close();
    redis.close();
  }
}

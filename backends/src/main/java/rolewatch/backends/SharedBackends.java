package rolewatch.backends;

import org.jspecify.annotations.Nullable;

/** The set of back ends that lives as long as the process. */
record SharedBackends(Backends started) implements Backends {

  private static @Nullable Backends instance;
  private static @Nullable String failure;

  /** What failed once is not tried again: it would only delay every test that asks. */
  static synchronized Backends instance() {
    if (failure != null) {
      throw new BackendFailure("The back ends did not start before: " + failure);
    }
    if (instance == null) {
      instance = startOnce();
    }
    return instance;
  }

  private static Backends startOnce() {
    try {
      return startForTheWholeProcess();
    } catch (RuntimeException failed) {
      failure = String.valueOf(failed.getMessage());
      throw failed;
    }
  }

  private static Backends startForTheWholeProcess() {
    Backends backends = Backends.start();
    Runtime.getRuntime().addShutdownHook(new Thread(backends::close, "stop-backends"));
    return new SharedBackends(backends);
  }

  @Override
  public String kafkaBootstrapServers() {
    return started.kafkaBootstrapServers();
  }

  @Override
  public String jdbcUrl() {
    return started.jdbcUrl();
  }

  @Override
  public String jdbcUser() {
    return started.jdbcUser();
  }

  @Override
  public String jdbcPassword() {
    return started.jdbcPassword();
  }

  @Override
  public String redisUrl() {
    return started.redisUrl();
  }

  @Override
  public String freshDatabase() {
    return started.freshDatabase();
  }

  @Override
  public void close() {
    // Others in this process still use it.
  }
}

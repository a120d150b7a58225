package rolewatch.backends;

/** The set of back ends that lives as long as the process. */
record SharedBackends(Backends started) implements Backends {

  /** Initialised at the first use, once, by the rules for classes. */
  private static final class Holder {
    private static final Backends INSTANCE = startForTheWholeProcess();
  }

  static Backends instance() {
    return Holder.INSTANCE;
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

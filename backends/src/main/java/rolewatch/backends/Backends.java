package rolewatch.backends;

/** Kafka, PostgreSQL and Redis for tests: real servers, all empty at the start. */
public interface Backends extends AutoCloseable {

  /** The switch: {@code embedded} (the default) or {@code containers}. */
  String PROPERTY = "rolewatch.backends";

  /**
   * A fresh, empty set, which the caller closes.
   *
   * @throws BackendFailure if a server does not start, or the switch says something unknown
   */
  static Backends start() {
    String chosen = System.getProperty(PROPERTY, "embedded");
    return switch (chosen) {
      case "embedded" -> EmbeddedBackends.start();
      case "containers" -> ContainerBackends.start();
      default ->
          throw new BackendFailure(
              "%s is '%s'; it must be 'embedded' or 'containers'.".formatted(PROPERTY, chosen));
    };
  }

  /**
   * The set of this Java process, started at the first call and stopped when the process ends.
   * Closing it does nothing. Its users keep apart by topics, groups and databases of their own.
   */
  static Backends shared() {
    return SharedBackends.instance();
  }

  String kafkaBootstrapServers();

  /** The database {@code rolewatch}, empty at the start. */
  String jdbcUrl();

  String jdbcUser();

  String jdbcPassword();

  /** Where Redis is, as {@code redis://user:password@host:port}; the first two may be missing. */
  String redisUrl();

  /** Makes a new, empty database and returns its address; user and password are the same. */
  String freshDatabase();

  @Override
  void close();
}

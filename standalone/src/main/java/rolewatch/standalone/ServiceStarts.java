package rolewatch.standalone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.backends.EmbeddedPostgres;
import rolewatch.backends.LocalServers;
import rolewatch.enrich.EnrichApplication;
import rolewatch.ingest.IngestApplication;
import rolewatch.stats.StatsApplication;

/** The three services with the settings that let them run beside one another. */
final class ServiceStarts {

  /** Never changes, so that a restarted service takes over its own transactions and leases. */
  private static final String INSTANCE = "standalone";

  private ServiceStarts() {}

  static List<ServiceStart> of(Options options, LocalServers servers) {
    PortPlan ports = options.ports();
    Map<String, String> kafka = kafka(servers);
    Map<String, String> database = database(servers);
    return List.of(
        new ServiceStart(
            "ingest-service",
            IngestApplication.class,
            ports.ingest(),
            join(kafka, database, boards(options.boards()), options.reading())),
        new ServiceStart("enrich-service", EnrichApplication.class, ports.enrich(), kafka),
        new ServiceStart(
            "stats-service",
            StatsApplication.class,
            ports.stats(),
            join(kafka, database, Map.of("rolewatch.redis.url", servers.redis().url()))));
  }

  private static Map<String, String> boards(@Nullable Path file) {
    return file == null
        ? Map.of()
        : Map.of("rolewatch.ingest.boards-file", file.toAbsolutePath().toString());
  }

  private static Map<String, String> kafka(LocalServers servers) {
    return Map.of(
        "rolewatch.instance",
        INSTANCE,
        "spring.kafka.bootstrap-servers",
        servers.kafka().bootstrapServers());
  }

  private static Map<String, String> database(LocalServers servers) {
    return Map.of(
        "spring.datasource.url", servers.postgres().jdbcUrl(LocalServers.DATABASE),
        "spring.datasource.username", EmbeddedPostgres.USER,
        "spring.datasource.password", servers.postgres().password());
  }

  @SafeVarargs
  private static Map<String, String> join(Map<String, String>... parts) {
    Map<String, String> all = new HashMap<>();
    for (Map<String, String> part : parts) {
      all.putAll(part);
    }
    return all;
  }
}

package rolewatch.backends;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The settings of a small PostgreSQL server on somebody's own machine. */
record PostgresSettings(Map<String, String> server) {

  /** A crash recovery replays at most max_wal_size. */
  private static final Duration RECOVERY_PATIENCE = Duration.ofSeconds(90);

  // Ids are hashes: each posting touches some random pages of indexes, and the first touch after a
  // checkpoint writes the whole page to the log. So the buffers hold the indexes of some hundred
  // thousand postings, and checkpoints are rare; neither takes memory or disk before it is needed.
  private static final Map<String, String> SMALL =
      Map.ofEntries(
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("max_connections", "100"),
          Map.entry("shared_buffers", "512MB"),
          Map.entry("work_mem", "8MB"),
          Map.entry("maintenance_work_mem", "64MB"),
          Map.entry("max_wal_size", "2GB"),
          Map.entry("wal_level", "minimal"),
          Map.entry("max_wal_senders", "0"),
          Map.entry("jit", "off"),
          Map.entry("max_parallel_workers_per_gather", "1"),
          Map.entry("random_page_cost", "1.1"),
          Map.entry("io_method", "sync"),
          Map.entry("logging_collector", "on"),
          Map.entry("log_directory", "log"),
          Map.entry("log_filename", "postgres-%a.log"),
          Map.entry("log_truncate_on_rotation", "on"),
          Map.entry("log_rotation_age", "1d"));

  /** The builder starts servers with fsync off (-F); settings given later on the line win. */
  private static final Map<String, String> KEPT =
      Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

  private static final Map<String, String> DISPOSABLE =
      Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

  PostgresSettings {
    server = Map.copyOf(server);
  }

  static PostgresSettings of(Durability durability) {
    Map<String, String> settings = new HashMap<>(SMALL);
    settings.putAll(
        switch (durability) {
          case KEPT -> KEPT;
          case DISPOSABLE -> DISPOSABLE;
        });
    return new PostgresSettings(settings);
  }

  EmbeddedPostgres.Builder applyTo(EmbeddedPostgres.Builder builder, PostgresDirectory place) {
    server.forEach(builder::setServerConfig);
    return builder
        .setDataDirectory(place.data())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(RECOVERY_PATIENCE)
        .setConnectConfig("password", place.password())
        // These are options of initdb: passwords from the first moment, and the same order of
        // strings on every machine.
        .setLocaleConfig("pwfile", place.passwordFile().toString())
        .setLocaleConfig("auth-host", "scram-sha-256")
        .setLocaleConfig("auth-local", "scram-sha-256")
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8");
  }
}

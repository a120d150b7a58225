package rolewatch.backends;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One PostgreSQL server as a child process, listening on the loopback interface. */
public final class EmbeddedPostgres implements AutoCloseable {

  /** The only user. */
  public static final String USER = "postgres";

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

  private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;
  private final PostgresDirectory directory;
  private final int port;

  private EmbeddedPostgres(
      io.zonky.test.db.postgres.embedded.EmbeddedPostgres server,
      PostgresDirectory directory,
      int port) {
    this.server = server;
    this.directory = directory;
    this.port = port;
  }

  /**
   * Starts a server over a directory, which is initialised at the first start. A server that a
   * killed run left over the same directory is stopped first; after a crash this waits until
   * PostgreSQL has recovered.
   *
   * @param directory where the data and its password are
   * @param programs where PostgreSQL's programs are unpacked; may be shared between directories
   * @param port where it listens
   * @throws BackendFailure if the port is taken, the directory is not writable or the server fails
   */
  public static EmbeddedPostgres start(
      Path directory, Path programs, int port, Durability durability) {
    PostgresDirectory place = PostgresDirectory.open(directory);
    place.stopServerLeftBehind();
    place.removeUnfinished();
    Ports.requireFree(port, "PostgreSQL");
    try {
      UnpackedPrograms.removeHalfUnpacked(programs);
      var server =
          PostgresSettings.of(durability)
              .applyTo(io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder(), place)
              .setOverrideWorkingDirectory(Directories.writable(programs).toFile())
              .setPort(port)
              .start();
      Directories.restrict(programs);
      place.markFinished();
      return new EmbeddedPostgres(server, place, port);
    } catch (IOException | RuntimeException failed) {
      place.stopServerLeftBehind();
      throw new BackendFailure(
          "PostgreSQL did not start over %s (see %s): %s"
              .formatted(place.data(), place.log(), failed.getMessage()),
          failed);
    }
  }

  /** The address of a database of this server. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public String password() {
    return directory.password();
  }

  /** Makes the database unless it is there. */
  public void createDatabase(String database) {
    try (Connection connection =
            DriverManager.getConnection(jdbcUrl("postgres"), USER, password());
        Statement statement = connection.createStatement()) {
      if (!exists(statement, database)) {
        statement.execute("CREATE DATABASE " + statement.enquoteIdentifier(database, true));
      }
    } catch (SQLException failed) {
      throw new BackendFailure("Cannot create the database " + database + ".", failed);
    }
  }

  private static boolean exists(Statement statement, String database) throws SQLException {
    String query =
        "SELECT 1 FROM pg_database WHERE datname = " + statement.enquoteLiteral(database);
    try (ResultSet found = statement.executeQuery(query)) {
      return found.next();
    }
  }

  /** Stops the server: clients are cut off, what is committed is on disk. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException problem) {
      LOG.warn("PostgreSQL did not stop cleanly", problem);
    }
    // The library waits five seconds; a checkpoint on a slow disk may take longer.
    directory.stopServerLeftBehind();
  }
}

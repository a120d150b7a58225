package rolewatch.backends;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.Jedis;
import rolewatch.events.Topics;

/** Runs on whichever back ends the switch chooses. */
class BackendsIT {

  private final Backends backends = Backends.shared();

  @Test
  void readsBackOnlyWhatWasCommittedInATransaction() throws Exception {
    KafkaProbe kafka = new KafkaProbe(backends.kafkaBootstrapServers());
    kafka.createTopic("backends.transactions");

    kafka.sendInTransaction("backends.transactions", "kept", true);
    kafka.sendInTransaction("backends.transactions", "dropped", false);
    kafka.sendInTransaction("backends.transactions", "also kept", true);

    assertThat(kafka.readCommitted("backends.transactions", 2))
        .isEqualTo(List.of("kept", "also kept"));
  }

  @Test
  void storesARecordOfTheLargestSize() throws Exception {
    KafkaProbe kafka = new KafkaProbe(backends.kafkaBootstrapServers());
    kafka.createTopic("backends.large");
    String large = "x".repeat(Topics.MAX_RECORD_BYTES - 1_000);

    kafka.sendInTransaction("backends.large", large, true);

    assertThat(kafka.readCommitted("backends.large", 1)).isEqualTo(List.of(large));
  }

  @Test
  void answersInPostgres18() throws SQLException {
    assertThat(ask(backends.jdbcUrl(), "SHOW server_version")).startsWith("18");
  }

  @Test
  void ordersStringsTheSameWayEverywhere() throws SQLException {
    String query = "SELECT string_agg(x, '' ORDER BY x) FROM (VALUES ('b'), ('A'), ('a')) t(x)";
    assertThat(ask(backends.jdbcUrl(), query)).isEqualTo("Aab");
  }

  @Test
  void givesDatabasesThatKnowNothingOfOneAnother() throws SQLException {
    String one = backends.freshDatabase();
    String two = backends.freshDatabase();

    ask(one, "CREATE TABLE only_here (x int)");

    assertThat(ask(one, "SELECT count(*) FROM pg_tables WHERE tablename = 'only_here'"))
        .isEqualTo("1");
    assertThat(ask(two, "SELECT count(*) FROM pg_tables WHERE tablename = 'only_here'"))
        .isEqualTo("0");
  }

  @Test
  void remembersInRedis() {
    try (Jedis redis = new Jedis(URI.create(backends.redisUrl()))) {
      redis.set("backends:answer", "42");
      assertThat(redis.get("backends:answer")).isEqualTo("42");
    }
  }

  private String ask(String url, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(url, backends.jdbcUser(), backends.jdbcPassword());
        var statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      try (ResultSet rows = statement.getResultSet()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}

package rolewatch.stats.postgres;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** Queries whose rows come in portions; inside a transaction, which keeps the cursor open. */
final class Streaming {

  private static final int ROWS_AT_ONCE = 2_000;

  private Streaming() {}

  static JdbcTemplate over(JdbcTemplate jdbc) {
    JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
    streaming.setFetchSize(ROWS_AT_ONCE);
    return streaming;
  }
}

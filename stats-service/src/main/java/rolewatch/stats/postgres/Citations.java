package rolewatch.stats.postgres;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers as they were when somebody cited them. */
public final class Citations {

  private static final String INSERT = Sql.load("citation-insert");
  private static final String LOCK_COUNT = Sql.load("citation-count-lock");
  private static final String FIND = Sql.load("citation");

  private final TransactionTemplate transaction;
  private final JdbcTemplate jdbc;

  public Citations(PlatformTransactionManager transactions, JdbcTemplate jdbc) {
    this.transaction = new TransactionTemplate(transactions);
    this.jdbc = jdbc;
  }

  /**
   * A cited answer.
   *
   * @param question the address that was asked
   * @param citedAt when
   * @param answer its JSON, byte for byte
   */
  public record Citation(String question, Instant citedAt, String answer) {}

  /**
   * Keeps an answer for good.
   *
   * @param most how many are kept at most
   * @return its id: the SHA-256 of its bytes, in hex; empty if it is none of the kept ones and
   *     there is no room for more
   */
  public Optional<String> keep(String question, Instant now, byte[] answer, long most) {
    String id = HexFormat.of().formatHex(sha256().digest(answer));
    Boolean kept =
        transaction.execute(
            _ -> {
              Long n = jdbc.queryForObject(LOCK_COUNT, Long.class);
              if (find(id).isPresent()) {
                return true;
              }
              if (n == null || n >= most) {
                return false;
              }
              jdbc.update(INSERT, id, question, now.toString(), Compressed.of(answer));
              jdbc.update("update citation_count set n = n + 1");
              return true;
            });
    return Boolean.TRUE.equals(kept) ? Optional.of(id) : Optional.empty();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The answer with that id; empty if nothing was ever cited as that. */
  public Optional<Citation> find(String id) {
    return jdbc
        .query(
            FIND,
            (row, _) ->
                new Citation(
                    row.getString("question"),
                    row.getObject("cited_at", OffsetDateTime.class).toInstant(),
                    new String(Compressed.open(row.getBytes("answer")), StandardCharsets.UTF_8)),
            id)
        .stream()
        .findFirst();
  }
}

package rolewatch.stats.postgres;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Answers as they were when somebody cited them. */
public final class Citations {

  private static final String INSERT = Sql.load("citation-insert");
  private static final String FIND = Sql.load("citation");

  private final JdbcTemplate jdbc;

  public Citations(JdbcTemplate jdbc) {
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
   * @return its id: the SHA-256 of its bytes, in hex
   */
  public String keep(String question, Instant now, byte[] answer) {
    String id = HexFormat.of().formatHex(sha256().digest(answer));
    jdbc.update(INSERT, id, question, now.toString(), Compressed.of(answer));
    return id;
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

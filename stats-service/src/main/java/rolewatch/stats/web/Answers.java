package rolewatch.stats.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import rolewatch.stats.postgres.TotalsTable;
import rolewatch.stats.web.Question.Versioned;

/** Finished answers, with the tag by which a client asks whether they changed. */
@Component
class Answers {

  private final TotalsTable totals;

  Answers(TotalsTable totals) {
    this.totals = totals;
  }

  <T> ResponseEntity<byte[]> to(Question<T> question) {
    Versioned<T> fresh = question.read().get();
    return response(AnswerJson.write(fresh.answer()), tag(question.key(), fresh.version()));
  }

  /** The same tag for the same question at the same version on the same day. */
  private String tag(String key, long version) {
    String basis = totals.identity() + " " + key;
    UUID hash = UUID.nameUUIDFromBytes(basis.getBytes(StandardCharsets.UTF_8));
    return "W/\"%d-%s\"".formatted(version, hash);
  }

  private static ResponseEntity<byte[]> response(byte[] json, String tag) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noCache())
        .eTag(tag)
        .body(json);
  }
}

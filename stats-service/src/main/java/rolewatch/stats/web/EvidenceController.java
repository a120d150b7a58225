package rolewatch.stats.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import rolewatch.stats.figure.ChecksAnswer;
import rolewatch.stats.figure.Table;
import rolewatch.stats.postgres.Citations;
import rolewatch.stats.postgres.Snapshots;

/** For people who write about the figures: citations that stay, and checks of what was written. */
@RestController
class EvidenceController {

  private static final int LARGEST_BODY = 8 * 1024;
  private static final int LONGEST_QUESTION = 2_000;

  /** Only what an address may hold: it is given back in a header. */
  private static final Pattern ADDRESS = Pattern.compile("/v1/[!-~&&[^<>\"]]*");

  /**
   * Where an answer is kept.
   *
   * @param id the SHA-256 of its bytes, in hex
   * @param href its address
   */
  record Cited(String id, String question, Instant citedAt, String href) {}

  private final Asked asked;
  private final Snapshots snapshots;
  private final Citations citations;
  private final Clock clock;

  EvidenceController(Asked asked, Snapshots snapshots, Citations citations, Clock clock) {
    this.asked = asked;
    this.snapshots = snapshots;
    this.citations = citations;
    this.clock = clock;
  }

  @PostMapping("/v1/citations")
  ResponseEntity<byte[]> cite(@RequestBody(required = false) byte @Nullable [] body) {
    String question = Body.object(body, LARGEST_BODY).path("question").asString("");
    byte[] answer = AnswerJson.write(ask(question).read().get().answer());
    Instant now = clock.instant();
    String id = citations.keep(question, now, answer);
    String href = "/v1/citations/" + id;
    return ResponseEntity.created(URI.create(href))
        .contentType(MediaType.APPLICATION_JSON)
        .body(AnswerJson.write(new Cited(id, question, now, href)));
  }

  private Question<? extends Table.Tabular> ask(String question) {
    try {
      if (question.length() > LONGEST_QUESTION || !ADDRESS.matcher(question).matches()) {
        throw noQuestion(question);
      }
      UriComponents address = UriComponentsBuilder.fromUriString(question).build();
      return asked
          .by(String.valueOf(address.getPath()), parameters(address.getQueryParams()))
          .orElseThrow(() -> noQuestion(question));
    } catch (IllegalArgumentException e) {
      throw noQuestion(question);
    }
  }

  private static Map<String, String[]> parameters(MultiValueMap<String, String> query) {
    Map<String, String[]> parameters = new HashMap<>();
    query.forEach(
        (name, values) ->
            parameters.put(
                name,
                values.stream()
                    .map(
                        value ->
                            value == null ? "" : UriUtils.decode(value, StandardCharsets.UTF_8))
                    .toArray(String[]::new)));
    return parameters;
  }

  private static Problem noQuestion(String question) {
    String shown = question.substring(0, Math.min(question.length(), 80));
    return Problem.badValue(
        "question", shown, List.of("/v1/roles, /v1/roles/{role}, its parts, or /v1/compare"));
  }

  @GetMapping("/v1/citations/{id}")
  ResponseEntity<byte[]> citation(@PathVariable String id) {
    Citations.Citation found = find(id);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .eTag('"' + id + '"')
        .lastModified(found.citedAt())
        .header("Link", "<%s>; rel=\"latest-version\"".formatted(found.question()))
        .body(found.answer().getBytes(StandardCharsets.UTF_8));
  }

  private Citations.Citation find(String id) {
    if (!id.matches("[0-9a-f]{64}")) {
      throw Problem.unknownCitation(id);
    }
    return citations.find(id).orElseThrow(() -> Problem.unknownCitation(id));
  }

  @PostMapping("/v1/checks")
  ResponseEntity<byte[]> check(
      @RequestBody(required = false) byte @Nullable [] body, HttpServletRequest request) {
    ChecksAnswer answer = snapshots.checks(Claims.read(body));
    Form form = Form.of(request);
    return ResponseEntity.ok()
        .contentType(form.type())
        .cacheControl(CacheControl.noStore())
        .body(form.write(answer));
  }
}

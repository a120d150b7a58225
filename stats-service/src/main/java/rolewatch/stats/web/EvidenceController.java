package rolewatch.stats.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import rolewatch.stats.StatsProperties;
import rolewatch.stats.figure.ChecksAnswer;
import rolewatch.stats.figure.Table;
import rolewatch.stats.postgres.CheckReads;
import rolewatch.stats.postgres.Citations;

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
  private final CheckReads checks;
  private final Citations citations;
  private final ApiKeys keys;
  private final StatsProperties.Citations limits;
  private final Clock clock;
  private final Map<String, Allowance> allowances = new ConcurrentHashMap<>();

  EvidenceController(
      Asked asked,
      CheckReads checks,
      Citations citations,
      ApiKeys keys,
      StatsProperties properties,
      Clock clock) {
    this.keys = keys;
    this.limits = properties.citations();
    this.asked = asked;
    this.checks = checks;
    this.citations = citations;
    this.clock = clock;
  }

  @PostMapping("/v1/citations")
  ResponseEntity<byte[]> cite(
      @RequestHeader(name = "X-API-Key", required = false) @Nullable String key,
      HttpServletRequest request)
      throws IOException {
    String client = keys.client(key);
    String address = Body.object(request, LARGEST_BODY).path("question").asString("");
    Question<? extends Table.Tabular> question = ask(address);
    Instant now = clock.instant();
    admit(client, now);
    byte[] answer = AnswerJson.write(question.read().get().answer());
    if (answer.length > limits.largest().toBytes()) {
      throw Problem.tooLarge("The answer", limits.largest().toBytes());
    }
    String id =
        citations
            .keep(address, now, answer, limits.most())
            .orElseThrow(() -> Problem.fullOfCitations(limits.most()));
    String href = "/v1/citations/" + id;
    return ResponseEntity.created(URI.create(href))
        .contentType(MediaType.APPLICATION_JSON)
        .body(AnswerJson.write(new Cited(id, address, now, href)));
  }

  private void admit(String client, Instant now) {
    Duration wait =
        allowances.computeIfAbsent(client, _ -> new Allowance(limits.perMinute(), now)).take(now);
    if (wait.isPositive()) {
      throw Problem.tooManyCitations(limits.perMinute(), wait);
    }
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
  ResponseEntity<byte[]> check(HttpServletRequest request) throws IOException {
    ChecksAnswer answer = checks.checks(Claims.read(request));
    Form form = Form.of(request);
    return ResponseEntity.ok()
        .contentType(form.type())
        .cacheControl(CacheControl.noStore())
        .body(form.write(answer));
  }
}

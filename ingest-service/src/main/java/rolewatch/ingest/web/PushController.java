package rolewatch.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import rolewatch.ingest.IngestProperties;
import rolewatch.ingest.push.MalformedPush;
import rolewatch.ingest.push.PushedItems;

/** Takes pushed postings: one object, a list, or one per line. */
@RestController
class PushController {

  private final PushGate gate;
  private final PushAnswers answers;
  private final IngestProperties.Push limits;

  PushController(PushGate gate, PushAnswers answers, IngestProperties properties) {
    this.gate = gate;
    this.answers = answers;
    this.limits = properties.push();
  }

  private enum Form {
    JSON,
    LINES
  }

  @PostMapping("/v1/postings")
  ResponseEntity<String> push(HttpServletRequest request) throws IOException {
    String client = gate.client(request.getHeader("X-API-Key"));
    Form form = form(request);
    byte[] body = body(request);
    List<byte[]> items = items(form, body);
    gate.admit(client, items.size());
    return answers.answer(client, request.getHeader("Idempotency-Key"), body, items);
  }

  private static Form form(HttpServletRequest request) {
    String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw new Problem(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Content-Encoding " + encoding + " is not accepted");
    }
    return switch (type(request.getContentType())) {
      case "application/json" -> Form.JSON;
      case "application/x-ndjson", "application/jsonl" -> Form.LINES;
      default ->
          throw new Problem(
              HttpStatus.UNSUPPORTED_MEDIA_TYPE,
              "Content-Type is "
                  + request.getContentType()
                  + "; send application/json (one posting or a list) or application/x-ndjson");
    };
  }

  private static String type(@Nullable String header) {
    String type = header == null ? "" : header.toLowerCase(Locale.ROOT);
    int parameters = type.indexOf(';');
    return (parameters < 0 ? type : type.substring(0, parameters)).strip();
  }

  private byte[] body(HttpServletRequest request) throws IOException {
    int most = Math.toIntExact(limits.maxBody().toBytes());
    if (request.getContentLengthLong() > most) {
      throw tooLarge(most);
    }
    byte[] body = request.getInputStream().readNBytes(most + 1);
    if (body.length > most) {
      throw tooLarge(most);
    }
    return body;
  }

  private List<byte[]> items(Form form, byte[] body) {
    List<byte[]> items = split(form, body);
    if (items.isEmpty()) {
      throw new Problem(HttpStatus.BAD_REQUEST, "the body holds no posting");
    }
    if (items.size() > limits.maxItems()) {
      throw new Problem(
          HttpStatus.CONTENT_TOO_LARGE,
          items.size()
              + " postings in one request; at most "
              + limits.maxItems()
              + " are accepted, so send several requests");
    }
    return items;
  }

  private static List<byte[]> split(Form form, byte[] body) {
    try {
      return switch (form) {
        case JSON -> PushedItems.ofJson(body);
        case LINES -> PushedItems.ofLines(body);
      };
    } catch (MalformedPush e) {
      throw new Problem(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  private static Problem tooLarge(int most) {
    return new Problem(
        HttpStatus.CONTENT_TOO_LARGE,
        "the body has more than " + most + " bytes; send several requests");
  }
}

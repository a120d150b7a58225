package rolewatch.stats.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** An answer that says what is wrong with the question, and where (RFC 9457). */
public final class Problem extends ErrorResponseException {

  private static final String RETRY_SECONDS = "2";

  private Problem(HttpStatus status, ProblemDetail body) {
    super(status, body, null);
  }

  /** 404: no such role; with the names most like it. */
  public static Problem unknownRole(String role, List<String> near) {
    ProblemDetail body =
        detail(
            HttpStatus.NOT_FOUND,
            "unknown-role",
            "No posting was ever counted under the role '%s'.".formatted(role));
    body.setProperty("role", role);
    body.setProperty("near", near);
    return new Problem(HttpStatus.NOT_FOUND, body);
  }

  /** 404: no such posting. */
  public static Problem unknownPosting(String ref) {
    ProblemDetail body =
        detail(
            HttpStatus.NOT_FOUND,
            "unknown-posting",
            "The posting '%s' was never seen.".formatted(ref));
    return new Problem(HttpStatus.NOT_FOUND, body);
  }

  /** 503: as many as are served at a time read already. */
  static Problem tooManyReaders(int most) {
    ProblemDetail body =
        detail(
            HttpStatus.SERVICE_UNAVAILABLE,
            "too-many-readers",
            "%d readers are served already; try again later.".formatted(most));
    return new Problem(HttpStatus.SERVICE_UNAVAILABLE, body);
  }

  /** 503: the database does not answer. */
  public static Problem noDatabase() {
    Problem problem =
        new Problem(
            HttpStatus.SERVICE_UNAVAILABLE,
            detail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "no-database",
                "The figures cannot be read now; try again."));
    problem.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    return problem;
  }

  /** 404: no such job. */
  static Problem unknownJob(String job) {
    return new Problem(
        HttpStatus.NOT_FOUND,
        detail(HttpStatus.NOT_FOUND, "unknown-job", "There never was a job '%s'.".formatted(job)));
  }

  /** 403: the operator has set no keys. */
  static Problem switchedOff() {
    return new Problem(
        HttpStatus.FORBIDDEN,
        detail(
            HttpStatus.FORBIDDEN,
            "switched-off",
            "This is switched off; the operator enables it with"
                + " rolewatch.stats.api-keys.<client>=<SHA-256 of the key in hex>"
                + " (printf %s KEY | sha256sum)."));
  }

  /** 401: no key, or nobody's. */
  static Problem badKey(boolean missing) {
    Problem problem =
        new Problem(
            HttpStatus.UNAUTHORIZED,
            detail(
                HttpStatus.UNAUTHORIZED,
                "bad-key",
                missing
                    ? "The header X-API-Key is missing."
                    : "The key in X-API-Key is not known."));
    problem.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "ApiKey header=\"X-API-Key\"");
    return problem;
  }

  /** 413: more than is taken. */
  static Problem tooLarge(String what, long most) {
    ProblemDetail body =
        detail(
            HttpStatus.CONTENT_TOO_LARGE,
            "too-large",
            "%s has more than %d bytes.".formatted(what, most));
    body.setProperty("most", most);
    return new Problem(HttpStatus.CONTENT_TOO_LARGE, body);
  }

  /** 429: more than a client may add. */
  static Problem tooManyCitations(int perMinute, Duration wait) {
    Problem problem =
        new Problem(
            HttpStatus.TOO_MANY_REQUESTS,
            detail(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-citations",
                "%d citations a minute are taken from one client.".formatted(perMinute)));
    long seconds = Math.max(1, (long) Math.ceil(wait.toMillis() / 1000.0));
    problem.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    return problem;
  }

  /** 429: as many as are kept. */
  static Problem fullOfCitations(long most) {
    return new Problem(
        HttpStatus.TOO_MANY_REQUESTS,
        detail(
            HttpStatus.TOO_MANY_REQUESTS,
            "full-of-citations",
            ("%d citations are kept already, and none is ever removed; the operator raises"
                    + " rolewatch.stats.citations.most.")
                .formatted(most)));
  }

  /** 400: something about the past that is not known any more. */
  static Problem notKept(String parameter, String what) {
    ProblemDetail body =
        detail(
            HttpStatus.BAD_REQUEST,
            "not-kept",
            what + "; /v1/roles/{role} and /v1/compare with 'asOf' say what is.");
    body.setProperty("parameter", parameter);
    return new Problem(HttpStatus.BAD_REQUEST, body);
  }

  /** 404: a day before the first observation. */
  static Problem nothingObserved(LocalDate first) {
    ProblemDetail body =
        detail(
            HttpStatus.NOT_FOUND,
            "nothing-observed",
            "Nothing was observed before %s.".formatted(first));
    body.setProperty("firstDay", first);
    return new Problem(HttpStatus.NOT_FOUND, body);
  }

  static Problem badBody(String why) {
    return new Problem(HttpStatus.BAD_REQUEST, detail(HttpStatus.BAD_REQUEST, "bad-body", why));
  }

  static Problem unknownCitation(String id) {
    return new Problem(
        HttpStatus.NOT_FOUND,
        detail(
            HttpStatus.NOT_FOUND,
            "unknown-citation",
            "Nothing was ever cited as '%s'.".formatted(id)));
  }

  static Problem unknownParameter(String parameter, List<String> allowed) {
    ProblemDetail body =
        detail(
            HttpStatus.BAD_REQUEST,
            "unknown-parameter",
            "There is no parameter '%s' here.".formatted(parameter));
    body.setProperty("parameter", parameter);
    body.setProperty("allowed", allowed);
    return new Problem(HttpStatus.BAD_REQUEST, body);
  }

  static Problem badValue(String parameter, String value, List<String> allowed) {
    ProblemDetail body =
        detail(
            HttpStatus.BAD_REQUEST,
            "bad-value",
            "The parameter '%s' cannot be '%s'.".formatted(parameter, value));
    body.setProperty("parameter", parameter);
    body.setProperty("allowed", allowed);
    return new Problem(HttpStatus.BAD_REQUEST, body);
  }

  static ProblemDetail detail(HttpStatus status, String type, String text) {
    ProblemDetail body = ProblemDetail.forStatusAndDetail(status, text);
    body.setType(java.net.URI.create("urn:rolewatch:problem:" + type));
    return body;
  }
}

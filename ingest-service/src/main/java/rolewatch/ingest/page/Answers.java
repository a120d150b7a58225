package rolewatch.ingest.page;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What an answer means. */
final class Answers {

  private static final Duration LONGEST_RETRY_AFTER = Duration.ofHours(24);

  private Answers() {}

  /** One step on the way to a page. */
  sealed interface Step {
    /** The end of the way. */
    record Done(Fetched fetched) implements Step {}

    /** A redirect. */
    record Moved(URI to) implements Step {}

    /** The end for now, but another try may help. */
    record Again(Fetched otherwise) implements Step {}
  }

  static Step meaning(Answer answer, PageRequest request, URI location, Instant now) {
    int status = answer.status();
    return switch (status) {
      case 200 -> new Step.Done(new Fetched.Ok(page(answer, request, location, now)));
      case 301, 302, 303, 307, 308 -> moved(answer, location);
      case 304 -> notModified(request);
      case 401, 403, 451 -> new Step.Done(new Fetched.Forbidden(status));
      case 404, 410 -> new Step.Done(new Fetched.Gone(status));
      case 429, 503 -> busy(answer, now);
      default ->
          status >= 500
              ? new Step.Again(new Fetched.Failed("HTTP " + status))
              : new Step.Done(new Fetched.Failed("HTTP " + status));
    };
  }

  private static Page page(Answer answer, PageRequest request, URI location, Instant now) {
    Validators validators = new Validators(answer.header("ETag"), answer.header("Last-Modified"));
    return new Page(
        request.address(), location, answer.body(), answer.header("Content-Type"), validators, now);
  }

  private static Step moved(Answer answer, URI location) {
    String to = answer.header("Location");
    try {
      return to == null
          ? new Step.Done(new Fetched.Failed("a redirect to nowhere"))
          : new Step.Moved(location.resolve(to.strip()));
    } catch (IllegalArgumentException _) {
      return new Step.Done(new Fetched.Failed("a redirect to no address: " + to));
    }
  }

  private static Step notModified(PageRequest request) {
    return request.known().isPresent()
        ? new Step.Done(new Fetched.NotModified())
        : new Step.Done(new Fetched.Failed("HTTP 304 to a question that held no validators"));
  }

  private static Step busy(Answer answer, Instant now) {
    Instant retryAt = retryAfter(answer.header("Retry-After"), now);
    return new Step.Again(
        retryAt == null
            ? new Fetched.Failed("HTTP " + answer.status())
            : new Fetched.Busy(retryAt, "HTTP " + answer.status()));
  }

  /** Reads a Retry-After header in both its forms; null if there is none that can be read. */
  static @Nullable Instant retryAfter(@Nullable String header, Instant now) {
    if (header == null) {
      return null;
    }
    Instant latest = now.plus(LONGEST_RETRY_AFTER);
    if (header.strip().matches("\\d{1,9}")) {
      Instant time = now.plusSeconds(Long.parseLong(header.strip()));
      return time.isBefore(latest) ? time : latest;
    }
    return dateIn(header.strip(), latest);
  }

  private static @Nullable Instant dateIn(String header, Instant latest) {
    try {
      Instant time = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return time.isBefore(latest) ? time : latest;
    } catch (DateTimeException _) {
      return null;
    }
  }
}

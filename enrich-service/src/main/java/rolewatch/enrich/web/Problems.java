package rolewatch.enrich.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import rolewatch.events.InvalidEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/** Every error as problem+json that says what is wrong and where. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  @ExceptionHandler
  ProblemDetail invalid(InvalidEvent e) {
    ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage());
    problem.setProperty("field", e.field());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail unreadable(JacksonException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidEvent invalid) {
        return invalid(invalid);
      }
    }
    HttpStatus status =
        e instanceof StreamReadException
            ? HttpStatus.BAD_REQUEST
            : HttpStatus.UNPROCESSABLE_CONTENT;
    return problem(status, "The body cannot be read: " + e.getOriginalMessage());
  }

  @ExceptionHandler
  ProblemDetail tooLarge(TooLargeException e) {
    return problem(HttpStatus.CONTENT_TOO_LARGE, e.getMessage());
  }

  private static ProblemDetail problem(HttpStatus status, @Nullable String detail) {
    return ProblemDetail.forStatusAndDetail(status, String.valueOf(detail));
  }
}

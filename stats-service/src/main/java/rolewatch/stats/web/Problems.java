package rolewatch.stats.web;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error as problem+json. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  private static final String RETRY_SECONDS = "2";

  @ExceptionHandler({DataAccessException.class, TransactionException.class})
  ResponseEntity<ProblemDetail> databaseTrouble(RuntimeException e) {
    logger.warn("an answer could not be read", e);
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .body(
            Problem.detail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "no-database",
                "The figures cannot be read now; try again."));
  }
}

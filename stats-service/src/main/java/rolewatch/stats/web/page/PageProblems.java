package rolewatch.stats.web.page;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import rolewatch.stats.web.Problem;

/** Every error of a page as a page. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = PagesController.class)
class PageProblems {

  private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

  private final Templates templates;

  PageProblems(Templates templates) {
    this.templates = templates;
  }

  @ExceptionHandler
  ResponseEntity<String> problem(ErrorResponseException problem, HttpServletRequest request) {
    return ResponseEntity.status(problem.getStatusCode())
        .headers(problem.getHeaders())
        .contentType(MediaType.parseMediaType(Templates.HTML))
        .body(
            templates.render(
                "problem",
                ProblemPage.of(
                    problem.getBody(), request.getRequestURI(), request.getParameterMap())));
  }

  @ExceptionHandler({DataAccessException.class, TransactionException.class})
  ResponseEntity<String> databaseTrouble(RuntimeException e, HttpServletRequest request) {
    LOG.warn("a page could not be read", e);
    return problem(Problem.noDatabase(), request);
  }
}

package rolewatch.stats.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a page load only what comes from here, and lets nobody frame it. */
@Component
class SafeHeaders extends OncePerRequestFilter {

  private static final String STRICT =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /** The API's page draws its icons from data and styles its own elements. */
  private static final String FOR_API_PAGE =
      STRICT + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean apiPage = request.getRequestURI().equals("/docs/api");
    response.setHeader("Content-Security-Policy", apiPage ? FOR_API_PAGE : STRICT);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    chain.doFilter(request, response);
  }
}

package vn.giaitrinh.examples.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.giaitrinh.examples.web.http.Incident;

/**
 * Leads a fault of a controller or a template to the error page. The server itself would write to
 * the log what the exception says, which may be personal.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FaultFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException e) {
      String number = Incident.log(e);
      if (response.isCommitted()) {
        // Half a page is out: only a broken connection tells that the rest is missing.
        throw new ServletException("Incident " + number);
      }
      response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
    }
  }
}

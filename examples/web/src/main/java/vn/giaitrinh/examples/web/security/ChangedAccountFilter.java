package vn.giaitrinh.examples.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs out whoever signed in before the account was changed: a session keeps no old rights. */
class ChangedAccountFilter extends OncePerRequestFilter {
  private final AccountStore accounts;
  private final LogoutHandler signOut = new SecurityContextLogoutHandler();

  ChangedAccountFilter(AccountStore accounts) {
    this.accounts = accounts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
    if (signedIn != null
        && signedIn.getPrincipal() instanceof Official official
        && accounts.find(official.getUsername()).filter(official::isStill).isEmpty()) {
      signOut.logout(request, response, signedIn);
    }
    chain.doFilter(request, response);
  }
}

package vn.giaitrinh.examples.web.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who acts, and when, for the audit columns. */
@Component
class Auditor {
  /** Who acts where nobody has signed in: the service itself, when it starts. */
  private static final String SERVICE = "service";

  private final Clock clock;

  Auditor(Clock clock) {
    this.clock = clock;
  }

  String who() {
    Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
    return signedIn == null ? SERVICE : signedIn.getName();
  }

  OffsetDateTime when() {
    return OffsetDateTime.now(clock);
  }
}

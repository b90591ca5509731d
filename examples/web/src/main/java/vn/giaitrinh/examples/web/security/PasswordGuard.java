package vn.giaitrinh.examples.web.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsChecker;

/**
 * Refuses an account for a minute after five wrong passwords in a row, so that none is guessed.
 * Only accounts that exist are counted: strangers cannot fill the memory with names.
 */
class PasswordGuard implements UserDetailsChecker {
  static final int WRONG_IN_A_ROW = 5;
  static final Duration PAUSE = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(PasswordGuard.class);

  private final Map<String, Failures> failures = new ConcurrentHashMap<>();
  private final AccountStore accounts;
  private final InstantSource clock;

  PasswordGuard(AccountStore accounts, InstantSource clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public void check(UserDetails account) {
    Failures before = failures.get(account.getUsername());
    if (before != null && before.refuseAt(clock.instant())) {
      throw new LockedException("Too many wrong passwords");
    }
  }

  @EventListener
  void failed(AuthenticationFailureBadCredentialsEvent failure) {
    accounts
        .find(failure.getAuthentication().getName())
        .map(Official::getUsername)
        .ifPresent(this::count);
  }

  @EventListener
  void succeeded(AuthenticationSuccessEvent success) {
    failures.remove(success.getAuthentication().getName());
  }

  private void count(String username) {
    Failures now =
        failures.merge(
            username, new Failures(1, clock.instant()), (before, last) -> before.and(last));
    if (now.count() == WRONG_IN_A_ROW) {
      LOG.warn("Account {}: {} wrong passwords in a row", username, WRONG_IN_A_ROW);
    }
  }

  private record Failures(int count, Instant last) {
    boolean refuseAt(Instant moment) {
      return count >= WRONG_IN_A_ROW && moment.isBefore(last.plus(PAUSE));
    }

    /** Begins anew after a pause. */
    Failures and(Failures next) {
      return count >= WRONG_IN_A_ROW && !refuseAt(next.last)
          ? next
          : new Failures(count + 1, next.last);
    }
  }
}

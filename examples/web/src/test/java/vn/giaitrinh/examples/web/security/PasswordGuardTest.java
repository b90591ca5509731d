package vn.giaitrinh.examples.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.authenticated;
import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.unauthenticated;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.giaitrinh.examples.web.FullStackTest;

@FullStackTest
@ExtendWith(OutputCaptureExtension.class)
class PasswordGuardTest {
  @Autowired AccountStore accounts;
  @Autowired MockMvcTester http;

  private Instant now = Instant.parse("2026-09-30T02:00:00Z");
  private PasswordGuard guard;
  private OwnAccount account;

  @BeforeEach
  void open() {
    guard = new PasswordGuard(accounts, () -> now);
    account = OwnAccount.in(accounts);
  }

  @Test
  void an_account_is_refused_for_a_minute_after_five_wrong_passwords(CapturedOutput output) {
    fail(4);
    check();
    assertThat(output).doesNotContain(account.username());

    fail(1);
    assertThat(output).containsOnlyOnce(account.username()).doesNotContain("sai-mat-khau");
    now = now.plus(PasswordGuard.PAUSE).minusMillis(1);
    assertThatThrownBy(this::check).isInstanceOf(LockedException.class);

    now = now.plusMillis(1);
    check();
    fail(4);
    check();
    fail(1);
    assertThatThrownBy(this::check).isInstanceOf(LockedException.class);
  }

  @Test
  void the_right_password_ends_the_row() {
    fail(4);
    guard.succeeded(
        new AuthenticationSuccessEvent(authenticated(account.username(), null, List.of())));
    fail(4);

    check();
  }

  @Test
  void names_that_are_no_accounts_are_not_told(CapturedOutput output) {
    IntStream.range(0, 9).forEach(time -> Visit.form(http, "mat-khau-go-nham", "x"));

    assertThat(output).doesNotContain("mat-khau-go-nham");
  }

  @Test
  void who_guesses_in_the_form_is_refused_there_and_with_each_request() {
    IntStream.range(0, 5).forEach(time -> Visit.form(http, account.username(), "sai-mat-khau"));

    assertThat(Visit.form(http, account.username(), account.password()))
        .hasRedirectedUrl("/login?error");
    assertThat(Visit.basic(http, account.username(), account.password())).hasStatus(401);
  }

  @Test
  void who_guesses_with_each_request_is_refused_in_the_form_too() {
    assertThat(Visit.basic(http, account.username(), account.password())).hasStatusOk();
    IntStream.range(0, 5).forEach(time -> Visit.basic(http, account.username(), "sai-mat-khau"));

    assertThat(Visit.form(http, account.username(), account.password()))
        .hasRedirectedUrl("/login?error");
  }

  private void check() {
    guard.check(accounts.find(account.username()).orElseThrow());
  }

  private void fail(int times) {
    for (int time = 0; time < times; time++) {
      guard.failed(
          new AuthenticationFailureBadCredentialsEvent(
              unauthenticated(account.username(), "sai-mat-khau"),
              new BadCredentialsException("wrong")));
    }
  }
}

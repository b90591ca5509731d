package vn.giaitrinh.examples.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaitrinh.examples.web.FullStackTest;

@FullStackTest
class ChangedAccountTest {
  @Autowired AccountStore accounts;
  @Autowired MockMvcTester http;

  private OwnAccount account;
  private MockHttpSession session;

  @BeforeEach
  void sign_in() {
    account = OwnAccount.in(accounts);
    session =
        (MockHttpSession)
            Objects.requireNonNull(
                Visit.form(http, account.username(), account.password())
                    .getRequest()
                    .getSession(false));
    assertThat(dashboard()).hasStatusOk();
  }

  @Test
  void whoever_has_another_role_is_signed_out_and_signs_in_with_it() {
    accounts.change(account.username(), null, Role.READER, null);

    assertThat(dashboard()).hasRedirectedUrl("/login");
    assertThat(session.isInvalid()).isTrue();
    assertThat(Visit.form(http, account.username(), account.password()))
        .hasRedirectedUrl("/dashboard");
  }

  @Test
  void a_program_that_is_signed_out_is_told_so() {
    accounts.change(account.username(), null, Role.READER, null);

    assertThat(http.perform(get("/api/plans").session(session))).hasStatus(401);
  }

  @Test
  void a_new_password_ends_the_sessions_of_the_old_one() {
    accounts.change(account.username(), "mat-khau-moi-de-thu", Role.HEAD, null);

    assertThat(dashboard()).hasRedirectedUrl("/login");
    assertThat(Visit.form(http, account.username(), account.password()))
        .hasRedirectedUrl("/login?error");
    assertThat(Visit.form(http, account.username(), "mat-khau-moi-de-thu"))
        .hasRedirectedUrl("/dashboard");
  }

  @Test
  void a_disabled_account_is_signed_out_and_signs_in_nowhere() {
    accounts.disable(account.username());

    assertThat(dashboard()).hasRedirectedUrl("/login");
    assertThat(Visit.form(http, account.username(), account.password()))
        .hasRedirectedUrl("/login?error");
    assertThat(Visit.basic(http, account.username(), account.password())).hasStatus(401);
  }

  private MvcTestResult dashboard() {
    return http.perform(get("/dashboard").accept(MediaType.TEXT_HTML).session(session));
  }
}

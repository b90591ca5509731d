package vn.giaitrinh.examples.web;

import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.giaitrinh.examples.web.demo.DemoAccounts.Account;
import vn.giaitrinh.examples.web.security.AccountStore;

/** Signs a request in. */
@Component
public class SignedIn {
  private final AccountStore accounts;

  SignedIn(AccountStore accounts) {
    this.accounts = accounts;
  }

  /** {@return what signs a request in as one of the demonstration accounts} */
  public RequestPostProcessor as(Account account) {
    return SecurityMockMvcRequestPostProcessors.user(
        accounts.find(account.username()).orElseThrow());
  }
}

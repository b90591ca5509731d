package vn.giaitrinh.examples.web.security;

import java.util.UUID;

/** A made-up account that no other test has. */
record OwnAccount(String username, String password) {

  static OwnAccount in(AccountStore accounts) {
    OwnAccount account = new OwnAccount("thu-" + UUID.randomUUID(), "mat-khau-de-thu");
    accounts.insert(account.username, account.password, Role.HEAD, null);
    return account;
  }
}

package vn.giaitrinh.examples.web.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaitrinh.examples.web.security.AccountStore;
import vn.giaitrinh.examples.web.security.LoginHints;
import vn.giaitrinh.examples.web.security.Role;
import vn.giaitrinh.organization.UnitId;

/** An account for each role. Everybody knows the passwords: for a demonstration only. */
@Component
@Profile("demo")
public class DemoAccounts implements LoginHints {
  /** Reads, and no more. */
  public static final Account READER = new Account("nguoi-doc", Role.READER, null);

  /** An officer of the office, which leads the cases that come in. */
  public static final Account OFFICER =
      new Account("can-bo", Role.OFFICER, UnitId.of("van-phong-so"));

  /** An officer of another unit. */
  public static final Account OTHER_OFFICER =
      new Account("can-bo-khac", Role.OFFICER, UnitId.of("phong-bo-tro-tu-phap"));

  /** The head of the agency. */
  public static final Account HEAD = new Account("giam-doc", Role.HEAD, null);

  /** All of them. */
  public static final List<Account> ALL = List.of(READER, OFFICER, OTHER_OFFICER, HEAD);

  private final AccountStore accounts;

  DemoAccounts(AccountStore accounts) {
    this.accounts = accounts;
  }

  @Override
  public List<Hint> accounts() {
    return ALL.stream()
        .map(told -> new Hint(told.username(), told.password(), told.role(), told.unit()))
        .toList();
  }

  void insert() {
    for (Account account : ALL) {
      accounts.insert(account.username(), account.password(), account.role(), account.unit());
    }
  }

  /**
   * A demonstration account.
   *
   * @param username the name to sign in with
   * @param role the role
   * @param unit the unit
   */
  public record Account(String username, Role role, @Nullable UnitId unit) {

    /** {@return the password, which is no secret} */
    public String password() {
      return "minh-hoa-" + username;
    }
  }
}

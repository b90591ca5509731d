package vn.giaitrinh.examples.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.organization.UnitId;

/** What is to be done to an account: add, change or disable it. */
@FunctionalInterface
interface AccountOrder {
  int SHORTEST_PASSWORD = 12;

  /** What bcrypt takes into account. */
  int LONGEST_PASSWORD_BYTES = 72;

  /** Carries out the order; the password is asked for only if one is needed. */
  void carryOut(AccountStore accounts, Supplier<String> password);

  static AccountOrder read(AccountOptions options) {
    String username = options.username();
    if (options.isSet("disable")) {
      return (accounts, password) -> found(accounts.disable(username));
    }
    Role role = options.role();
    @Nullable UnitId unit = options.unit(role).orElse(null);
    return options.isSet("change")
        ? (accounts, password) ->
            found(accounts.change(username, changed(password.get()), role, unit))
        : (accounts, password) -> accounts.insert(username, checked(password.get()), role, unit);
  }

  private static @Nullable String changed(String password) {
    return password.isEmpty() ? null : checked(password);
  }

  private static String checked(String password) {
    if (password.length() < SHORTEST_PASSWORD) {
      throw new IllegalArgumentException(
          "Mật khẩu phải có ít nhất %1$d ký tự / the password must have %1$d characters or more"
              .formatted(SHORTEST_PASSWORD));
    }
    if (password.getBytes(UTF_8).length > LONGEST_PASSWORD_BYTES) {
      throw new IllegalArgumentException(
          "Mật khẩu dài nhất %1$d byte / the password has %1$d bytes at most"
              .formatted(LONGEST_PASSWORD_BYTES));
    }
    return password;
  }

  private static void found(boolean account) {
    if (!account) {
      throw new IllegalArgumentException(
          "Không có tài khoản tên này / there is no account of this name");
    }
  }
}

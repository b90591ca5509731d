package vn.giaitrinh.examples.web.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;

/** An account to be added, as the options of a command say it. */
record NewAccount(String username, Role role, @Nullable UnitId unit) {
  private static final int SHORTEST_PASSWORD = 12;

  static NewAccount read(Environment options, OrganizationDirectory directory) {
    String username = option(options, "username").orElseThrow(() -> missing("username"));
    Role role = option(options, "role").map(Role::valueOf).orElseThrow(() -> missing("role"));
    Optional<UnitId> unit = option(options, "unit").map(UnitId::of);
    if (role == Role.OFFICER && unit.isEmpty()) {
      throw missing("unit");
    }
    if (unit.isPresent() && directory.findUnit(unit.get()).isEmpty()) {
      throw new IllegalArgumentException(
          "Không có đơn vị này / there is no unit " + unit.get().value());
    }
    return new NewAccount(username, role, unit.orElse(null));
  }

  void insert(AccountStore accounts, String password) {
    if (password.length() < SHORTEST_PASSWORD) {
      throw new IllegalArgumentException(
          "Mật khẩu phải có ít nhất %1$d ký tự / the password must have %1$d characters or more"
              .formatted(SHORTEST_PASSWORD));
    }
    accounts.insert(username, password, role, unit);
  }

  private static Optional<String> option(Environment options, String name) {
    return Optional.ofNullable(options.getProperty("account." + name))
        .filter(value -> !value.isBlank() && !value.equals("none"));
  }

  private static IllegalArgumentException missing(String name) {
    return new IllegalArgumentException("Thiếu -D" + name + " / -D" + name + " is missing");
  }
}

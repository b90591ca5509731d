package vn.giaitrinh.examples.web.security;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.env.Environment;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;

/** The options of a command that say what an account is to be. */
record AccountOptions(Environment options, OrganizationDirectory directory) {
  private static final int LONGEST_USERNAME = 50;

  boolean isSet(String name) {
    return option(name).filter("true"::equals).isPresent();
  }

  String username() {
    String username = option("username").orElseThrow(() -> missing("username"));
    if (username.length() > LONGEST_USERNAME) {
      throw new IllegalArgumentException(
          "Tên đăng nhập dài nhất %1$d ký tự / a user name has %1$d characters at most"
              .formatted(LONGEST_USERNAME));
    }
    return username;
  }

  Role role() {
    String name = option("role").orElseThrow(() -> missing("role"));
    return Arrays.stream(Role.values())
        .filter(role -> role.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Không có vai trò %1$s, chỉ có %2$s / there is no role %1$s; there are %2$s"
                        .formatted(name, Arrays.toString(Role.values()))));
  }

  /** Returns the unit, without which nobody is an officer. */
  Optional<UnitId> unit(Role role) {
    Optional<UnitId> unit = option("unit").map(UnitId::of);
    if (role == Role.OFFICER && unit.isEmpty()) {
      throw missing("unit");
    }
    if (unit.isPresent() && directory.findUnit(unit.get()).isEmpty()) {
      throw new IllegalArgumentException(
          "Không có đơn vị này / there is no unit " + unit.get().value());
    }
    return unit;
  }

  private Optional<String> option(String name) {
    return Optional.ofNullable(options.getProperty("account." + name))
        .filter(value -> !value.isBlank() && !value.equals("none"));
  }

  private static IllegalArgumentException missing(String name) {
    return new IllegalArgumentException("Thiếu -D" + name + " / -D" + name + " is missing");
  }
}

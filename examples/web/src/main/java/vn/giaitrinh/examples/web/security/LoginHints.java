package vn.giaitrinh.examples.web.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.organization.UnitId;

/** Accounts that are told to whoever wants to sign in. Only a demonstration has any. */
@FunctionalInterface
public interface LoginHints {

  /** {@return the accounts} */
  List<Hint> accounts();

  /**
   * An account that is no secret.
   *
   * @param username the name to sign in with
   * @param password the password
   * @param role what it may do
   * @param unit the unit, if it matters
   */
  record Hint(String username, String password, Role role, @Nullable UnitId unit) {}
}

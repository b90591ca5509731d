package vn.giaitrinh.examples.web.security;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import vn.giaitrinh.organization.UnitId;

/** The table of accounts. Passwords are kept as hashes only. */
@Repository
public class AccountStore implements UserDetailsService {
  private final JdbcClient jdbc;
  private final PasswordEncoder encoder;

  AccountStore(JdbcClient jdbc, PasswordEncoder encoder) {
    this.jdbc = jdbc;
    this.encoder = encoder;
  }

  @Override
  public Official loadUserByUsername(String username) {
    return jdbc.sql("select * from account where username = :username")
        .param("username", username)
        .query(
            (row, number) ->
                new Official(
                    row.getString("username"),
                    row.getString("password"),
                    Role.valueOf(row.getString("role")),
                    row.getString("unit")))
        .optional()
        .orElseThrow(() -> new UsernameNotFoundException("No such account"));
  }

  /**
   * Makes an account.
   *
   * @param username the name to sign in with
   * @param password the password
   * @param role what the official may do
   * @param unit the unit of the official; none for a reader of all
   */
  public void insert(String username, String password, Role role, @Nullable UnitId unit) {
    jdbc.sql(
            """
            insert into account (username, password, role, unit)
            values (:username, :password, :role, :unit)""")
        .param("username", username)
        .param("password", encoder.encode(password))
        .param("role", role.name())
        .param("unit", unit == null ? null : unit.value())
        .update();
  }
}

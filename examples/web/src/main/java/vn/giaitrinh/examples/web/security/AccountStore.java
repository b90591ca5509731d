package vn.giaitrinh.examples.web.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import vn.giaitrinh.organization.UnitId;

/** The table of accounts. Passwords are kept as hashes only. */
@Repository
public class AccountStore {
  private final JdbcClient jdbc;
  private final PasswordEncoder encoder;

  AccountStore(JdbcClient jdbc, PasswordEncoder encoder) {
    this.jdbc = jdbc;
    this.encoder = encoder;
  }

  /**
   * Finds an account.
   *
   * @param username the name to sign in with
   * @return the account; empty if there is none
   */
  public Optional<Official> find(String username) {
    return jdbc.sql("select * from account where username = :username")
        .param("username", username)
        .query(
            (row, number) ->
                new Official(
                    row.getString("username"),
                    row.getString("password"),
                    Role.valueOf(row.getString("role")),
                    row.getString("unit"),
                    row.getBoolean("enabled"),
                    row.getLong("version")))
        .optional();
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

  /** Changes an account and enables it; without a password that stays as it is. */
  boolean change(String username, @Nullable String password, Role role, @Nullable UnitId unit) {
    return jdbc.sql(
                """
                update account
                set password = coalesce(cast(:password as varchar(100)), password),
                    role = :role, unit = :unit, enabled = true, version = version + 1
                where username = :username""")
            .param("username", username)
            .param("password", password == null ? null : encoder.encode(password))
            .param("role", role.name())
            .param("unit", unit == null ? null : unit.value())
            .update()
        == 1;
  }

  boolean disable(String username) {
    return jdbc.sql(
                """
                update account set enabled = false, version = version + 1
                where username = :username""")
            .param("username", username)
            .update()
        == 1;
  }
}

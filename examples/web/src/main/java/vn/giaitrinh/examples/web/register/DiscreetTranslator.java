package vn.giaitrinh.examples.web.register;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/**
 * Tells what the database refused without its own words where these quote the row, which may be
 * personal: an exception reaches a log sooner or later.
 */
@Component
class DiscreetTranslator implements SQLExceptionTranslator {
  /** Lock timeouts and deadlocks, as H2 and PostgreSQL number them. */
  private static final Set<String> WAITED_TOO_LONG =
      Set.of("HYT00", "40001", "40P01", "55P03", "90131");

  /** Data, integrity constraints, rollbacks, locks. */
  private static final Set<String> CLASSES_THAT_QUOTE = Set.of("22", "23", "40", "44", "55", "HY");

  private final SQLExceptionTranslator byState = new SQLStateSQLExceptionTranslator();

  @Override
  public DataAccessException translate(String task, @Nullable String sql, SQLException refused) {
    SQLException discreet = discreet(refused);
    String state = refused.getSQLState();
    if (state != null && WAITED_TOO_LONG.contains(state)) {
      return new CannotAcquireLockException("Another writer holds what is to be changed", discreet);
    }
    DataAccessException translated = byState.translate(task, sql, discreet);
    return translated != null ? translated : new UncategorizedSQLException(task, sql, discreet);
  }

  private static SQLException discreet(SQLException refused) {
    String state = refused.getSQLState();
    if (state == null || state.length() < 2 || !quotes(state)) {
      return refused;
    }
    return new SQLException("SQL state " + state, state, refused.getErrorCode());
  }

  private static boolean quotes(String state) {
    // H2 numbers what is its own from 90000; 90131 tells the row that two writers change.
    return CLASSES_THAT_QUOTE.contains(state.substring(0, 2)) || state.equals("90131");
  }
}

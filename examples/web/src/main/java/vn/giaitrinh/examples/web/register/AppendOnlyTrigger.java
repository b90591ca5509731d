package vn.giaitrinh.examples.web.register;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses, in H2, to change or delete what was appended. PostgreSQL has a function for it. */
public final class AppendOnlyTrigger implements Trigger {

  @Override
  public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
      throws SQLException {
    throw new SQLException("This table is append-only: a change is refused");
  }
}

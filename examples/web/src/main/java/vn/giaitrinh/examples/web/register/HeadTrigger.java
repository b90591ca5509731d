package vn.giaitrinh.examples.web.register;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.tools.TriggerAdapter;

/** Refuses, in H2, to change a case file otherwise than by its log. */
public final class HeadTrigger extends TriggerAdapter {

  @Override
  public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
    boolean stays =
        before.getString("id").equals(after.getString("id"))
            && before.getString("head").equals(after.getString("head"))
            && before.getLong("version") + 1 == after.getLong("version");
    if (!stays) {
      throw new SQLException("A case file changes by its log only");
    }
  }
}

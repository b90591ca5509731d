package vn.giaitrinh.examples.web.register;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.tools.TriggerAdapter;

/** Refuses, in H2, to change a plan that is issued. */
public final class IssuedPlanTrigger extends TriggerAdapter {

  @Override
  public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
    if (before.getString("status").equals(PlanStatus.ISSUED.name())) {
      throw new SQLException("The plan is issued: a change is refused");
    }
  }
}

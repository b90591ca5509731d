package vn.giaitrinh.examples.web.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** The audit columns, which several tables have. */
final class AuditColumns {
  private AuditColumns() {}

  static Audit read(ResultSet row) throws SQLException {
    return new Audit(
        row.getString("created_by"),
        row.getObject("created_at", OffsetDateTime.class),
        row.getString("changed_by"),
        row.getObject("changed_at", OffsetDateTime.class));
  }
}

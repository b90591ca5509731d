package vn.giaitrinh.examples.web.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaitrinh.plan.Plan;

/** The table of plans. */
@Repository
class PlanStore {
  private final JdbcClient jdbc;
  private final Auditor auditor;

  PlanStore(JdbcClient jdbc, Auditor auditor) {
    this.jdbc = jdbc;
    this.auditor = auditor;
  }

  /** Throws {@link org.springframework.dao.DuplicateKeyException} if there is such a plan. */
  void insert(Plan plan) {
    jdbc.sql(
            """
            insert into plan (id, version, status, content,
                              created_by, created_at, changed_by, changed_at)
            values (:id, 1, 'DRAFT', :content, :who, :now, :who, :now)""")
        .param("id", plan.getId())
        .param("content", Wire.write(plan, Plan.class))
        .param("who", auditor.who())
        .param("now", auditor.when())
        .update();
  }

  /** Replaces a draft, if it is still the version that the writer has seen. */
  boolean update(Plan plan, PlanStatus status, long seen) {
    return jdbc.sql(
                """
                update plan
                set version = version + 1, status = :status, content = :content,
                    issued_at = :issued, changed_by = :who, changed_at = :now
                where id = :id and version = :seen and status = 'DRAFT'""")
            .param("id", plan.getId())
            .param("seen", seen)
            .param("status", status.name())
            .param("issued", status == PlanStatus.ISSUED ? auditor.when() : null)
            .param("content", Wire.write(plan, Plan.class))
            .param("who", auditor.who())
            .param("now", auditor.when())
            .update()
        == 1;
  }

  Optional<StoredPlan> find(String id) {
    return jdbc.sql("select * from plan where id = :id")
        .param("id", id)
        .query(PlanStore::read)
        .optional();
  }

  /** {@return all plans: those issued, the last first, then the drafts, the first made first} */
  List<StoredPlan> all() {
    return jdbc.sql("select * from plan order by issued_at desc nulls last, created_at, id")
        .query(PlanStore::read)
        .list();
  }

  private static StoredPlan read(ResultSet row, int number) throws SQLException {
    return new StoredPlan(
        Wire.read(row.getString("content"), Plan.class),
        PlanStatus.valueOf(row.getString("status")),
        row.getLong("version"),
        AuditColumns.read(row));
  }
}

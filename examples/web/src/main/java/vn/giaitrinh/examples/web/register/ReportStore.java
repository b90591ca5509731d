package vn.giaitrinh.examples.web.register;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of reports. */
@Repository
class ReportStore {
  private final JdbcClient jdbc;
  private final Auditor auditor;

  ReportStore(JdbcClient jdbc, Auditor auditor) {
    this.jdbc = jdbc;
    this.auditor = auditor;
  }

  /** Throws {@link org.springframework.dao.DuplicateKeyException} if there is such a report. */
  <T> void insert(ReportKind kind, String id, T report, Class<T> type) {
    jdbc.sql(
            """
            insert into report (kind, id, content, recorded_by, recorded_at)
            values (:kind, :id, :content, :who, :now)""")
        .param("kind", kind.name())
        .param("id", id)
        .param("content", Wire.write(report, type))
        .param("who", auditor.who())
        .param("now", auditor.when())
        .update();
  }

  <T> Optional<T> find(ReportKind kind, String id, Class<T> type) {
    return jdbc.sql("select content from report where kind = :kind and id = :id")
        .param("kind", kind.name())
        .param("id", id)
        .query((row, number) -> Wire.read(row.getString("content"), type))
        .optional();
  }

  <T> List<T> all(ReportKind kind, Class<T> type) {
    return jdbc.sql("select content from report where kind = :kind order by recorded_at, id")
        .param("kind", kind.name())
        .query((row, number) -> Wire.read(row.getString("content"), type))
        .list();
  }

  int count() {
    return jdbc.sql("select count(*) from report").query(Integer.class).single();
  }
}

package vn.giaitrinh.examples.web.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;

/** The tables of case files and of what was appended to them. */
@Repository
class CaseStore {
  private final JdbcClient jdbc;
  private final Auditor auditor;

  CaseStore(JdbcClient jdbc, Auditor auditor) {
    this.jdbc = jdbc;
    this.auditor = auditor;
  }

  /** Throws {@link org.springframework.dao.DuplicateKeyException} if there is such a case. */
  void insert(CaseFile head) {
    jdbc.sql(
            """
            insert into case_file (id, version, head,
                                   created_by, created_at, changed_by, changed_at)
            values (:id, 0, :head, :who, :now, :who, :now)""")
        .param("id", head.getId().value())
        .param("head", Wire.write(head, CaseFile.class))
        .param("who", auditor.who())
        .param("now", auditor.when())
        .update();
  }

  /**
   * Appends an entry, if the log is still as long as the writer has seen it. The row of the case is
   * locked until the transaction ends, so that of two writers the second finds it changed.
   *
   * @return false if it is not
   */
  boolean append(CaseId id, long seen, CaseEntry entry) {
    int advanced =
        jdbc.sql(
                """
                update case_file
                set version = version + 1, changed_by = :who, changed_at = :now
                where id = :id and version = :seen""")
            .param("id", id.value())
            .param("seen", seen)
            .param("who", auditor.who())
            .param("now", auditor.when())
            .update();
    if (advanced == 0) {
      return false;
    }
    jdbc.sql(
            """
            insert into case_entry (case_id, position, kind, entry_id, content,
                                    recorded_by, recorded_at)
            values (:id, :position, :kind, :entryId, :content, :who, :now)""")
        .param("id", id.value())
        .param("position", seen + 1)
        .param("kind", entry.kind().name())
        .param("entryId", entry.id())
        .param("content", entry.content())
        .param("who", auditor.who())
        .param("now", auditor.when())
        .update();
    return true;
  }

  Optional<CaseEntry> findEntry(CaseId id, CaseEntry like) {
    return jdbc.sql(
            """
            select kind, entry_id, content from case_entry
            where case_id = :id and kind = :kind and entry_id = :entryId""")
        .param("id", id.value())
        .param("kind", like.kind().name())
        .param("entryId", like.id())
        .query((row, number) -> entry(row))
        .optional();
  }

  Optional<StoredCase> find(CaseId id) {
    return head(id).map(head -> head.with(entries(head)));
  }

  Optional<List<StoredEntry>> log(CaseId id) {
    return head(id).map(this::entries);
  }

  private Optional<CaseHead> head(CaseId id) {
    return jdbc.sql("select * from case_file where id = :id")
        .param("id", id.value())
        .query((row, number) -> CaseHead.read(row))
        .optional();
  }

  /** {@return all cases, in two questions however many there are} */
  List<StoredCase> all() {
    List<CaseHead> heads =
        jdbc.sql("select * from case_file order by id")
            .query((row, number) -> CaseHead.read(row))
            .list();
    Map<String, List<StoredEntry>> logs = new HashMap<>();
    jdbc.sql("select * from case_entry order by case_id, position")
        .query(
            row -> {
              logs.computeIfAbsent(row.getString("case_id"), id -> new ArrayList<>())
                  .add(stored(row));
            });
    return heads.stream().map(head -> head.with(logOf(head, logs))).toList();
  }

  /** What was appended since the heads were read is left for the next time. */
  private static List<StoredEntry> logOf(CaseHead head, Map<String, List<StoredEntry>> logs) {
    List<StoredEntry> log = logs.getOrDefault(head.id(), List.of());
    return log.subList(0, (int) Math.min(head.version(), log.size()));
  }

  /** {@return how much there is} */
  RegisterStamp stamp() {
    return jdbc.sql("select count(*) as cases, coalesce(sum(version), 0) as entries from case_file")
        .query((row, number) -> new RegisterStamp(row.getLong("cases"), row.getLong("entries")))
        .single();
  }

  /** {@return the version of every case} */
  Map<String, Long> versions() {
    Map<String, Long> versions = new HashMap<>();
    jdbc.sql("select id, version from case_file")
        .query(
            row -> {
              versions.put(row.getString("id"), row.getLong("version"));
            });
    return versions;
  }

  /** {@return the entries that the head counts; what is appended meanwhile is not among them} */
  private List<StoredEntry> entries(CaseHead head) {
    return jdbc.sql(
            """
            select * from case_entry
            where case_id = :id and position <= :version order by position""")
        .param("id", head.id())
        .param("version", head.version())
        .query((row, number) -> stored(row))
        .list();
  }

  private static StoredEntry stored(ResultSet row) throws SQLException {
    return new StoredEntry(
        entry(row),
        row.getString("recorded_by"),
        row.getObject("recorded_at", OffsetDateTime.class));
  }

  private static CaseEntry entry(ResultSet row) throws SQLException {
    return new CaseEntry(
        EntryKind.valueOf(row.getString("kind")),
        row.getString("entry_id"),
        row.getString("content"));
  }
}

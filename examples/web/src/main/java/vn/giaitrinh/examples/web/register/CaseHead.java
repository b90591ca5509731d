package vn.giaitrinh.examples.web.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.ExplanationRecord;

/**
 * A case file without its log.
 *
 * @param id the case
 * @param version the number of entries in its log
 * @param content what the file says at its beginning
 * @param audit who made it and appended last
 */
record CaseHead(String id, long version, String content, Audit audit) {

  static CaseHead read(ResultSet row) throws SQLException {
    return new CaseHead(
        row.getString("id"), row.getLong("version"), row.getString("head"), AuditColumns.read(row));
  }

  StoredCase with(List<StoredEntry> log) {
    CaseFile.Builder file = Wire.read(content, CaseFile.class).toBuilder();
    for (StoredEntry stored : log) {
      String said = stored.entry().content();
      switch (stored.entry().kind()) {
        case EVENT -> file.addEvent(Wire.read(said, CaseEvent.class));
        case EXPLANATION -> file.addExplanation(Wire.read(said, ExplanationRecord.class));
      }
    }
    return new StoredCase(file.build(), version, audit);
  }

  /** {@return the case and its version; what it says may be personal} */
  @Override
  public String toString() {
    return id + " version " + version;
  }
}

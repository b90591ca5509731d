package vn.giaitrinh.examples.quickstart;

import java.util.Optional;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.text.BilingualText;

/** Made-up data says so in a note, and whoever reads its figures is told. */
final class MadeUp {
  private static final String MARK = "Dữ liệu hư cấu";

  private long cases;
  private long madeUpCases;
  private long reports;
  private long madeUpReports;

  void note(CaseFile caseFile) {
    cases++;
    madeUpCases += saysSo(caseFile) ? 1 : 0;
  }

  void note(TaskReport report) {
    noteReport(report.getNote());
  }

  void note(DutyReport report) {
    noteReport(report.getNote());
  }

  private void noteReport(Optional<String> note) {
    reports++;
    madeUpReports += saysSo(note.orElse("")) ? 1 : 0;
  }

  Optional<BilingualText> remark() {
    if (madeUpCases + madeUpReports == 0) {
      return Optional.empty();
    }
    return Optional.of(
        BilingualText.of(
            MARK
                + ", chỉ để minh họa: "
                + madeUpCases
                + "/"
                + cases
                + " hồ sơ, "
                + madeUpReports
                + "/"
                + reports
                + " báo cáo",
            "Made-up data, for illustration only: "
                + madeUpCases
                + " of "
                + cases
                + " case files, "
                + madeUpReports
                + " of "
                + reports
                + " reports"));
  }

  private static boolean saysSo(CaseFile caseFile) {
    return caseFile.getEvents().stream().anyMatch(event -> saysSo(event.getNote().orElse("")));
  }

  private static boolean saysSo(String note) {
    return note.startsWith(MARK);
  }
}

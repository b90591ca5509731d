package vn.giaitrinh.examples.quickstart;

import java.util.List;
import java.util.Optional;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.text.BilingualText;

/** Made-up data says so in a note, and whoever reads its figures is told. */
final class MadeUp {
  private static final String MARK = "Dữ liệu hư cấu";

  private MadeUp() {}

  static Optional<BilingualText> remark(List<CaseFile> cases, List<TaskReport> reports) {
    long madeUpCases = cases.stream().filter(MadeUp::saysSo).count();
    long madeUpReports =
        reports.stream().filter(report -> saysSo(report.getNote().orElse(""))).count();
    if (madeUpCases + madeUpReports == 0) {
      return Optional.empty();
    }
    return Optional.of(
        BilingualText.of(
            MARK
                + ", chỉ để minh họa: "
                + madeUpCases
                + "/"
                + cases.size()
                + " hồ sơ, "
                + madeUpReports
                + "/"
                + reports.size()
                + " báo cáo",
            "Made-up data, for illustration only: "
                + madeUpCases
                + " of "
                + cases.size()
                + " case files, "
                + madeUpReports
                + " of "
                + reports.size()
                + " task reports"));
  }

  private static boolean saysSo(CaseFile caseFile) {
    return caseFile.getEvents().stream().anyMatch(event -> saysSo(event.getNote().orElse("")));
  }

  private static boolean saysSo(String note) {
    return note.startsWith(MARK);
  }
}

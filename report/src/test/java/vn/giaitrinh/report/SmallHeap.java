package vn.giaitrinh.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Writes a report with very many findings, in a process that {@link SmallHeapTest} starts. */
final class SmallHeap {
  private SmallHeap() {}

  public static void main(String[] args) throws IOException {
    ComplianceSummary summary = summary(Integer.parseInt(args[1]));
    try (var out = Files.newOutputStream(Path.of(args[2]))) {
      Reports.renderer(ReportFormat.valueOf(args[0]))
          .render(summary, ReportOptions.of(Language.VI), out);
    }
  }

  static ComplianceSummary summary(int findings) {
    return Samples.summary().toBuilder()
        .findings(IntStream.range(0, findings).mapToObj(SmallHeap::finding).toList())
        .findingCounts(Map.of(FindingCode.LATE_EXPLANATION, findings))
        .findingsNotKept(0)
        .build();
  }

  private static Finding finding(int number) {
    return Finding.builder()
        .code(FindingCode.LATE_EXPLANATION.name())
        .severity(FindingCode.LATE_EXPLANATION.severity())
        .path(Finding.placeOfCase("2026-" + number))
        .unit(Samples.OFFICE)
        .message(BilingualText.ofVietnamese("Hồ sơ 2026-" + number + ": chậm 12 ngày so với hạn"))
        .build();
  }
}
